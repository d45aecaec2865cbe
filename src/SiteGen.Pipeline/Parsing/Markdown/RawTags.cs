using System.Buffers;
using SiteGen.Pipeline.Parsing.Html;

namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>Looks through a run of raw HTML for what it leaves open: elements, and a tag or a comment that ends nowhere.</summary>
internal static class RawTags
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\n\r\f/>");

    /// <summary>Elements whose content is no markup: a `&lt;` in them begins no tag.</summary>
    private static readonly string[] TextElements = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "noscript"];

    /// <summary>
    /// Adds the elements that the run opens to a list, and takes those away that it closes: those whose content is dropped and those of
    /// running text. A link around blocks is legal, and only ends with its paragraph when it began in one. Returns what would end a tag
    /// or a comment that the run breaks off in, or nothing.
    /// </summary>
    public static string Note(string html, List<string> open, bool isInParagraph)
    {
        var at = 0;
        while (html.IndexOf('<', at) is var begin and >= 0 && begin + 1 < html.Length)
        {
            var next = html[begin + 1];
            if (next is '!' or '?')
            {
                var isComment = html.AsSpan(begin).StartsWith("<!--");
                var end = isComment ? html.IndexOf("-->", begin, StringComparison.Ordinal) : html.IndexOf('>', begin);
                if (end < 0)
                {
                    return isComment ? "-->" : ">";
                }

                at = end + 1;
            }
            else if (!char.IsAsciiLetter(next) && !(next == '/' && begin + 2 < html.Length && char.IsAsciiLetter(html[begin + 2])))
            {
                at = begin + 1;
            }
            else
            {
                var end = TagEnd(html, begin, out var quote);
                if (end < 0)
                {
                    return quote == '\0' ? ">" : quote + ">";
                }

                at = NoteTag(html, begin, end, open, isInParagraph);
            }
        }

        return html.EndsWith('<') || html.EndsWith("</", StringComparison.Ordinal) ? " " : "";
    }

    /// <summary>Notes one tag and returns where to go on: behind it, or at the end tag of an element without markup.</summary>
    private static int NoteTag(string html, int begin, int end, List<string> open, bool isInParagraph)
    {
        var isEnd = html[begin + 1] == '/';
        var start = begin + (isEnd ? 2 : 1);
        var length = html.AsSpan(start, end - start).IndexOfAny(NameEnds);
        var name = html.Substring(start, length < 0 ? end - start : length).ToLowerInvariant();
        var mayHoldBlocks = !isInParagraph && name is "a" or "ins" or "del";
        if (AllowedHtml.IsVoid(name) || mayHoldBlocks || !(AllowedHtml.IsDropped(name) || AllowedHtml.IsTextLevel(name)))
        {
            return end + 1;
        }

        if (!isEnd)
        {
            open.Add(name);
            var close = Array.IndexOf(TextElements, name) < 0 ? -1 : html.IndexOf("</" + name, end, StringComparison.OrdinalIgnoreCase);
            return Array.IndexOf(TextElements, name) < 0 ? end + 1 : close < 0 ? html.Length : close;
        }

        if (open.LastIndexOf(name) is var last and >= 0)
        {
            open.RemoveAt(last);
        }

        return end + 1;
    }

    /// <summary>The `&gt;` that ends a tag, or -1 and the quotation mark that is open at the end of the run.</summary>
    private static int TagEnd(string html, int begin, out char quote)
    {
        quote = '\0';
        for (var i = begin + 1; i < html.Length; i++)
        {
            if (quote != '\0')
            {
                quote = html[i] == quote ? '\0' : quote;
            }
            else if (html[i] == '>')
            {
                return i;
            }
            else if (html[i] is '"' or '\'' && IsValueStart(html, i))
            {
                quote = html[i];
            }
        }

        return -1;
    }

    /// <summary>A quotation mark only quotes at the start of a value: elsewhere it is part of a name.</summary>
    private static bool IsValueStart(string html, int at)
    {
        at--;
        while (html[at] is ' ' or '\t' or '\n' or '\r' or '\f')
        {
            at--;
        }

        return html[at] == '=';
    }
}
