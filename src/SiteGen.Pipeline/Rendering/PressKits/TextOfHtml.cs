using System.Net;
using System.Text;

namespace SiteGen.Pipeline.Rendering.PressKits;

/// <summary>Writes HTML that this program made as text to be copied: a blank line between blocks, a dash before items.</summary>
internal static class TextOfHtml
{
    private static readonly string[] Blocks =
        ["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "figure", "figcaption", "section", "aside", "div", "dl", "pre"];

    private static readonly string[] Lines = ["li", "tr", "br", "dt", "dd", "caption", "footer"];

    /// <summary>The text.</summary>
    public static string Of(ReadOnlySpan<char> html)
    {
        var text = new StringBuilder();
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
        foreach (var letter in WebUtility.HtmlDecode(run.ToString()))
        {
            if (letter is not (' ' or '\n' or '\r' or '\t'))
            {
                text.Append(letter);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }

    private static void AddBreak(StringBuilder text, ReadOnlySpan<char> tag)
    {
        var isEnd = tag.StartsWith("/");
        var name = (isEnd ? tag[1..] : tag).ToString().Split(' ', '/')[0];
        if (Blocks.Contains(name, StringComparer.Ordinal))
        {
            End(text, "\n\n");
        }
        else if (Lines.Contains(name, StringComparer.Ordinal))
        {
            End(text, "\n");
            text.Append(name == "li" && !isEnd ? "– " : "");
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

        var present = text.Length - text.ToString().AsSpan().TrimEnd('\n').Length;
        if (text.Length > 0 && present < gap.Length)
        {
            text.Append(gap.AsSpan(present));
        }
    }
}
