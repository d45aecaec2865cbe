using SiteGen.Pipeline.Media;
using SiteGen.Pipeline.Sources;

namespace SiteGen.Pipeline.Model;

/// <summary>A file that is copied: beside each language version of the page whose folder it stands in, else to its own path.</summary>
/// <param name="Source">The file.</param>
/// <param name="ContentPath">Its path relative to `content/`.</param>
/// <param name="Set">The index of the owning translation set, or -1.</param>
/// <param name="Tail">Its path relative to the owner's folder, or <paramref name="ContentPath"/>.</param>
/// <param name="Size">Its size where it is a picture that says so.</param>
public sealed record SiteFile(SourceFile Source, string ContentPath, int Set, string Tail, ImageSize? Size);
