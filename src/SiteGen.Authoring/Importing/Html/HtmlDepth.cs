namespace SiteGen.Authoring.Importing.Html;

/// <summary>Measures how deep a page nests before it is parsed: ten thousand open elements cost any parser more than an article is worth.</summary>
internal static class HtmlDepth
{
    private const int Deepest = 200;

    private static readonly HashSet<string> Closed = new(
        "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option html head body path circle".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a page nests no deeper than pages do.</summary>
    public static bool IsUsual(string html)
    {
        var depth = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var start = at + (html[at + 1] == '/' ? 2 : 1);
            var end = start;
            while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
            {
                end++;
            }

            if (end > start && !Closed.Contains(html[start..end]))
            {
                depth = html[at + 1] == '/' ? Math.Max(0, depth - 1) : depth + 1;
                if (depth > Deepest)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
