using SiteGen.Pipeline.Files;

namespace SiteGen.Pipeline.Building.Caching;

/// <summary>A file that a build was made from.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Stamp">Its time of writing.</param>
/// <param name="Hash">
/// The hash of its content where the time alone cannot tell whether it changed since: it was written shortly before it was read. Else nothing.
/// </param>
internal readonly record struct SeenFile(string Path, SourceEntryKind Kind, long Length, long Stamp, ContentHash Hash);
