using SiteGen.Authoring.Checking.Output;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Html;

/// <summary>Finds what templates do wrong on finished pages. One fault stands on thousands of pages: it is told once, with the first of them.</summary>
internal static class PageMarkupCheck
{
    /// <summary>The findings; pages whose own text skips a heading's level are left out, since they have been told of.</summary>
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<PageFindings> pages, IReadOnlySet<string> toldOf)
    {
        foreach (var same in pages.Where(page => page.TopHeadings is not (1 or -1)).GroupBy(page => page.TopHeadings))
        {
            yield return MarkupRules.TopHeadings(same.First().Path, same.Key, same.Count());
        }

        foreach (var same in pages.Where(page => page.Skip.Length > 0 && !toldOf.Contains(page.Path)).GroupBy(page => page.Skip, StringComparer.Ordinal))
        {
            yield return MarkupRules.Order(same.First().Path, same.Key, same.Count());
        }

        foreach (var same in pages.Where(page => page.Fault is not null).GroupBy(page => page.Fault?.Name ?? "", StringComparer.Ordinal))
        {
            yield return MarkupRules.PageTag(same.First().Path, same.Key, same.Count());
        }
    }
}
