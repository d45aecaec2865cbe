using System.Text;

namespace SiteGen.Scriban.Functions;

/// <summary>Removes scripts, styles, comments and tags from HTML by one pass over it.</summary>
internal static class TagStripper
{
    // Looking for the end of what is no tag must not take time that grows with the square of the text.
    private const int WorkPerCharacter = 64;
    private const int LeastWork = 1 << 16;

    public static string Strip(string html)
    {
        var open = html.IndexOf('<', StringComparison.Ordinal);
        if (open < 0)
        {
            return html;
        }

        var text = new StringBuilder(html.Length);
        var work = LeastWork + ((long)html.Length * WorkPerCharacter);
        var from = 0;
        while (open >= 0)
        {
            text.Append(html, from, open - from);
            var end = work > 0 ? EndOf(html, open, ref work) : -1;
            from = end < 0 ? open + 1 : end;
            if (end < 0)
            {
                text.Append('<');
            }

            open = html.IndexOf('<', from);
        }

        return text.Append(html, from, html.Length - from).ToString();
    }

    /// <summary>The text with the five entities that escaping makes decoded.</summary>
    public static string Decode(string text) => !text.Contains('&', StringComparison.Ordinal) ? text : text
        .Replace("&lt;", "<", StringComparison.Ordinal)
        .Replace("&gt;", ">", StringComparison.Ordinal)
        .Replace("&quot;", "\"", StringComparison.Ordinal)
        .Replace("&#39;", "'", StringComparison.Ordinal)
        .Replace("&amp;", "&", StringComparison.Ordinal);

    private static int EndOf(string html, int open, ref long work)
    {
        var end = EndOfElement(html, open, "<script", "</script>", ref work);
        end = end < 0 ? EndOfElement(html, open, "<style", "</style>", ref work) : end;
        end = end < 0 ? EndOfElement(html, open, "<!--", "-->", ref work) : end;
        return end < 0 ? EndOfTag(html, open, ref work) : end;
    }

    private static int EndOfElement(string html, int open, string start, string close, ref long work)
    {
        if (!html.AsSpan(open).StartsWith(start, StringComparison.OrdinalIgnoreCase))
        {
            return -1;
        }

        var end = html.IndexOf(close, open + start.Length, StringComparison.OrdinalIgnoreCase);
        work -= end < 0 ? html.Length - open : 0;
        return end < 0 ? -1 : end + close.Length;
    }

    private static int EndOfTag(string html, int open, ref long work)
    {
        var quote = '\0';
        for (var i = open + 1; i < html.Length; i++)
        {
            var letter = html[i];
            if (quote != '\0')
            {
                quote = letter == quote ? '\0' : quote;
            }
            else if (letter == '>')
            {
                return i + 1;
            }
            else if (letter is '"' or '\'')
            {
                quote = letter;
            }
        }

        work -= html.Length - open;

        // A quotation mark that is never closed is an apostrophe.
        var end = html.IndexOf('>', open);
        return end < 0 ? -1 : end + 1;
    }
}
