using SiteGen.Pipeline.Configuration;

namespace SiteGen.Pipeline.Model.Routes;

/// <summary>A file of a language's search index.</summary>
public sealed record SearchRoute(string Path, Language Language, int Part) : Route(Path);
