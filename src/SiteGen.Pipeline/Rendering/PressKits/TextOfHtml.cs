using System.Collections.Frozen;
using System.Net;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Rendering.PressKits;

/// <summary>Writes HTML that this program made as text to be copied: a blank line between blocks, a dash before items.</summary>
internal static class TextOfHtml
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.Ordinal,
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "figure", "figcaption", "section", "aside", "div", "dl", "pre");

    private static readonly FrozenSet<string> Lines = FrozenSet.Create(StringComparer.Ordinal, "li", "tr", "br", "dt", "dd", "caption", "footer");

    /// <summary>Writes the text, perhaps with white space around it, into an empty buffer.</summary>
    public static void Write(ReadOnlySpan<char> html, TextBuffer text)
    {
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
    }

    private static void AddRun(TextBuffer text, ReadOnlySpan<char> run)
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

            if (text.Last is not (' ' or '\n'))
            {
                text.Append(" ");
            }

            run = run[(word + 1)..];
        }
    }

    private static void AddBreak(TextBuffer text, ReadOnlySpan<char> tag)
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
            text.Append("\t");
        }
    }

    private static void End(TextBuffer text, string gap)
    {
        text.TrimEnd(" \t");
        var present = text.Length - text.Written.TrimEnd('\n').Length;
        if (text.Length > 0 && present < gap.Length)
        {
            text.Append(gap.AsSpan(present));
        }
    }
}
