namespace SiteGen.Pipeline.Files;

/// <summary>
/// A file found in a source folder. <paramref name="Stamp"/> is its time of writing in ticks of UTC on a disk: equal lengths and stamps
/// allow the cache to skip reading, where the file lay still long enough.
/// </summary>
public sealed record SourceEntry(string Path, SourceEntryKind Kind, long Length, long Stamp);
