namespace SiteGen.Pipeline.Model.Routes;

/// <summary>A release or an ordinary page.</summary>
public sealed record PageRoute(string Path, PageId Page) : Route(Path);
