using SiteGen.Pipeline.Configuration;

namespace SiteGen.Pipeline.Model.Routes;

/// <summary>An overview of one language: all tags, all regions, the archive, search.</summary>
public sealed record IndexRoute(string Path, IndexKind Kind, Language Language) : Route(Path);
