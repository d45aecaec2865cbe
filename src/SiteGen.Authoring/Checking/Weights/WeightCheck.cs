using SiteGen.Authoring.Checking.Output;
using SiteGen.Pipeline.Building;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Weights;

/// <summary>Adds up what a reader loads with a page, and what the whole site takes on GitHub Pages.</summary>
internal static class WeightCheck
{
    private const long Limit = 1_000_000_000;
    private const long NearLimit = Limit / 10 * 8;

    /// <summary>The findings: the heaviest page of each kind, with the number of others, and the site.</summary>
    public static IEnumerable<Diagnostic> Of(LoadedSite site, IReadOnlyList<PageFindings> pages, IReadOnlyDictionary<string, int> sizes, Budgets budgets)
    {
        if (Heaviest(pages, page => page.Bytes + page.Styles.Sum(style => (long)sizes.GetValueOrDefault(style)), budgets.PageKilobytes) is { } heavy)
        {
            yield return WeightRules.Page(heavy.Page.Path, heavy.Bytes, budgets.PageKilobytes, heavy.Count, OutputSource.OfPage(site, heavy.Page.Path));
        }

        if (Heaviest(pages, page => page.Pictures.Sum(picture => (long)sizes.GetValueOrDefault(picture)), budgets.PicturesKilobytes) is { } shown)
        {
            yield return WeightRules.Pictures(shown.Page.Path, shown.Bytes, budgets.PicturesKilobytes, shown.Count, OutputSource.OfPage(site, shown.Page.Path));
        }

        if (OfWhole(sizes.Values.Sum(size => (long)size)) is { } whole)
        {
            yield return whole;
        }
    }

    /// <summary>What GitHub Pages makes of a site of so many bytes.</summary>
    internal static Diagnostic? OfWhole(long bytes) => bytes > Limit ? WeightRules.OverLimit(bytes) : bytes >= NearLimit ? WeightRules.NearLimit(bytes) : null;

    private static (PageFindings Page, long Bytes, int Count)? Heaviest(IReadOnlyList<PageFindings> pages, Func<PageFindings, long> weight, int kilobytes)
    {
        var over = pages.Select(page => (Page: page, Bytes: weight(page))).Where(page => page.Bytes > kilobytes * 1000L).ToArray();
        if (over.Length == 0)
        {
            return null;
        }

        var (page, bytes) = over.MaxBy(page => page.Bytes);
        return (page, bytes, over.Length);
    }
}
