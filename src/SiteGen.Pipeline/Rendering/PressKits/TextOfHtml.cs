using System.Collections.Frozen;
using System.Net;
using System.Text;

namespace SiteGen.Pipeline.Rendering.PressKits;

/// <summary>Writes HTML that this program made as text to be copied: a blank line between blocks, a dash before items.</summary>
internal static class TextOfHtml
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.Ordinal,
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "figure", "figcaption", "section", "aside", "div", "dl", "pre");

    private static readonly FrozenSet<string> Lines = FrozenSet.Create(StringComparer.Ordinal, "li", "tr", "br", "dt", "dd", "caption", "footer");

    /// <summary>The text.</summary>
    public static string Of(ReadOnlySpan<char> html)
    {
        var text = new StringBuilder(html.Length);
        while (!html.IsEmpty)
        {
            var tag = html.IndexOf('<');
            AddRun(text, tag < 0 ? html : html[..tag]);
            if (tag < 0 || html[tag..].IndexOf('>') is var end && end < 0)
            {
                break;
            }

            AddBreak(text, html.Slice(tag + 1, end - 1));
            html = html[(tag + end + 1)..];
        }

        return text.ToString().Trim();
    }

    private static void AddRun(StringBuilder text, ReadOnlySpan<char> run)
    {
        if (run.Contains('&'))
        {
            run = WebUtility.HtmlDecode(run.ToString());
        }

        while (!run.IsEmpty)
        {
            var word = run.IndexOfAny(" \n\r\t");
            text.Append(word < 0 ? run : run[..word]);
            if (word < 0)
            {
                return;
            }

            if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }

            run = run[(word + 1)..];
        }
    }

    private static void AddBreak(StringBuilder text, ReadOnlySpan<char> tag)
    {
        var isEnd = tag.StartsWith("/");
        var name = isEnd ? tag[1..] : tag;
        name = name.IndexOfAny(' ', '/') is var length and >= 0 ? name[..length] : name;
        if (Blocks.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
        {
            End(text, "\n\n");
        }
        else if (Lines.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
        {
            End(text, "\n");
            text.Append(name is "li" && !isEnd ? "– " : "");
        }
        else if (name is "td" or "th" && isEnd)
        {
            text.Append('\t');
        }
    }

    private static void End(StringBuilder text, string gap)
    {
        while (text.Length > 0 && text[^1] is ' ' or '\t')
        {
            text.Length--;
        }

        var present = 0;
        while (present < text.Length && text[^(present + 1)] == '\n')
        {
            present++;
        }

        if (text.Length > 0 && present < gap.Length)
        {
            text.Append(gap.AsSpan(present));
        }
    }
}
