namespace SiteGen.Pipeline.Model.Routes;

/// <summary>One page of a list; the first page of everything is the front page.</summary>
public sealed record ListRoute(string Path, int List, int Number) : Route(Path);
