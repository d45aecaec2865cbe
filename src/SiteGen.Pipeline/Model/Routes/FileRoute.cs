using SiteGen.Pipeline.Sources;

namespace SiteGen.Pipeline.Model.Routes;

/// <summary>A file copied as it is: a photo, an attachment.</summary>
public sealed record FileRoute(string Path, SourceFile Source) : Route(Path);
