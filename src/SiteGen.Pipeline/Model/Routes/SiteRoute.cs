namespace SiteGen.Pipeline.Model.Routes;

/// <summary>A file that the site has once.</summary>
public sealed record SiteRoute(string Path, SiteRouteKind Kind, int Part = 0) : Route(Path);
