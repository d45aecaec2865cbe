namespace SiteGen.Pipeline.Model.Routes;

/// <summary>A feed of a list.</summary>
public sealed record FeedRoute(string Path, int List, FeedFormat Format) : Route(Path);
