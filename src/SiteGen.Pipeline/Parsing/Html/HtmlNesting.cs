namespace SiteGen.Pipeline.Parsing.Html;

/// <summary>Finds HTML whose tags are nested, or left open, so deep that building a tree of it would take minutes and gigabytes.</summary>
internal static class HtmlNesting
{
    /// <summary>Far beyond what any page holds.</summary>
    public const int Deepest = 300;

    /// <summary>Where the limit is passed, or -1. Roughly: attributes are not understood, names are.</summary>
    public static int FirstExcess(string html)
    {
        var depth = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at + 1))
        {
            var isEnd = at + 1 < html.Length && html[at + 1] == '/';
            var begin = at + (isEnd ? 2 : 1);
            var end = begin;
            while (end < html.Length && html[end] is not (' ' or '>' or '/' or '\t' or '\n' or '\r' or '\f'))
            {
                end++;
            }

            if (end == begin || !char.IsAsciiLetter(html[begin]))
            {
                continue;
            }

            var name = html[begin..Math.Min(end, begin + 16)].ToLowerInvariant();
            if (AllowedHtml.IsVoid(name) || AllowedHtml.ClosesItself(name))
            {
                continue;
            }

            depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > Deepest)
            {
                return at;
            }
        }

        return -1;
    }
}
