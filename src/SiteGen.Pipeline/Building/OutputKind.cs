using SiteGen.Pipeline.Model.Routes;

namespace SiteGen.Pipeline.Building;

/// <summary>Tells pages that people read from files for machines.</summary>
internal static class OutputKind
{
    public static bool IsPage(Route route) =>
        route is PageRoute or ListRoute or IndexRoute or SiteRoute { Kind: SiteRouteKind.Root or SiteRouteKind.NotFound };
}
