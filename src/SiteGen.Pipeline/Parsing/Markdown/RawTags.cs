using SiteGen.Pipeline.Parsing.Html;

namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>Looks through raw HTML for tags, roughly: attributes are not understood, names are.</summary>
internal static class RawTags
{
    /// <summary>
    /// Adds the elements that a run of HTML opens to a list, and takes those away that it closes: those whose content is dropped and
    /// those of running text. A link around blocks is legal, and only ends with its paragraph when it began in one.
    /// </summary>
    public static void Note(string html, List<string> open, bool isInParagraph)
    {
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at + 1))
        {
            var isEnd = at + 1 < html.Length && html[at + 1] == '/';
            var begin = at + (isEnd ? 2 : 1);
            var end = begin;
            while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || html[end] == '-'))
            {
                end++;
            }

            var name = html[begin..end].ToLowerInvariant();
            var mayHoldBlocks = !isInParagraph && name is "a" or "ins" or "del";
            if (AllowedHtml.IsVoid(name) || mayHoldBlocks || !(AllowedHtml.IsDropped(name) || AllowedHtml.IsTextLevel(name)))
            {
                continue;
            }

            if (!isEnd)
            {
                open.Add(name);
            }
            else if (open.LastIndexOf(name) is var last and >= 0)
            {
                open.RemoveAt(last);
            }
        }
    }
}
