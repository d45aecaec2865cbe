namespace SiteGen.Pipeline.Model.Routes;

/// <summary>A page that leads from an old address to a new one.</summary>
public sealed record RedirectRoute(string Path, Redirect Redirect) : Route(Path);
