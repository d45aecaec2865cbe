using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Sources;

namespace SiteGen.Pipeline.Model.Routes;

/// <summary>A smaller picture made of a photo.</summary>
public sealed record VariantRoute(string Path, SourceFile Source, PictureOrder Order) : Route(Path);
