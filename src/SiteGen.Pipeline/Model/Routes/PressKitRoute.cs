using SiteGen.Pipeline.Sources;
using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Model.Routes;

/// <summary>A ZIP for journalists: the photos of a release and its texts in all languages. <paramref name="Set"/> is its translation set.</summary>
public sealed record PressKitRoute(string Path, int Set, EquatableArray<SourceFile> Photos) : Route(Path);
