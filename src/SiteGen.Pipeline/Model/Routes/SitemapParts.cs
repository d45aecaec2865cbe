using SiteGen.Pipeline.Configuration;

namespace SiteGen.Pipeline.Model.Routes;

/// <summary>
/// Which addresses a sitemap names and into how many parts it falls. A part may have 50 000 addresses and 50 MB (sitemaps.org protocol); ours
/// are smaller, so that several are written at once and a crawler fetches again only those that changed.
/// </summary>
internal static class SitemapParts
{
    private const int MostAddresses = 5_000;
    private const long MostBytes = 50_000_000;

    /// <summary>0 when one file holds everything, else the number of parts behind the index.</summary>
    public static int Count(IEnumerable<Route> routes, SiteConfiguration configuration, IReadOnlyList<Page> pages)
    {
        var addresses = 0;
        var longest = 0;
        foreach (var route in routes)
        {
            if (IsNamed(route, pages))
            {
                addresses++;
                longest = Math.Max(longest, route.Path.Length);
            }
        }

        var capacity = Capacity(configuration, longest);
        return addresses <= capacity ? 0 : (addresses + capacity - 1) / capacity;
    }

    /// <summary>How many addresses a part holds, if none is longer than <paramref name="longest"/>.</summary>
    public static int Capacity(SiteConfiguration configuration, int longest)
    {
        // One element for the address itself, its date, and one alternate a language and for x-default; 96 covers the markup around each.
        var bytes = (configuration.Languages.Length + 2L) * (configuration.BaseUrl.Absolute("/").Length + longest + 96);
        return (int)Math.Min(MostAddresses, MostBytes / bytes);
    }

    /// <summary>Whether search engines are told of a route.</summary>
    public static bool IsNamed(Route route, IReadOnlyList<Page> pages) => route switch
    {
        PageRoute page => pages[page.Page.Index].IsInSitemap,
        ListRoute or SiteRoute { Kind: SiteRouteKind.Root } => true,
        IndexRoute index => index.Kind is not IndexKind.Search,
        _ => false,
    };
}
