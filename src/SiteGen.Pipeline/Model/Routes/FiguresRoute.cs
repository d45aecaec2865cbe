namespace SiteGen.Pipeline.Model.Routes;

/// <summary>The key numbers of a list's releases for a table program.</summary>
public sealed record FiguresRoute(string Path, int List, FiguresFormat Format) : Route(Path);
