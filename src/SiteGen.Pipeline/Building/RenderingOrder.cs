using SiteGen.Pipeline.Model.Routes;
using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Building;

/// <summary>
/// In which order routes are rendered: that of their paths, with the large ones spread among the others. The parts of a sitemap name thousands of
/// addresses each and have neighbouring paths at the end: one worker would make them all while the others are done.
/// </summary>
internal static class RenderingOrder
{
    /// <summary>The places of the routes, each once.</summary>
    public static int[] Of(EquatableArray<Route> routes)
    {
        var large = new List<int>();
        var others = new List<int>(routes.Length);
        for (var i = 0; i < routes.Length; i++)
        {
            (routes[i] is SiteRoute { Kind: SiteRouteKind.Sitemap or SiteRouteKind.SitemapPart } ? large : others).Add(i);
        }

        var order = new int[routes.Length];
        var (nextLarge, next) = (0, 0);
        var distance = routes.Length / Math.Max(1, large.Count);
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i % distance == 0 && nextLarge < large.Count ? large[nextLarge++] : others[next++];
        }

        return order;
    }
}
