using SiteGen.Pipeline.Configuration;

namespace SiteGen.Pipeline.Model.Routes;

/// <summary>A file of a language's search index; <paramref name="Number"/> counts files of one kind from 0.</summary>
public sealed record SearchRoute(string Path, Language Language, SearchPart Part, int Number) : Route(Path);
