namespace SiteGen.Pipeline.Files;

/// <summary>
/// A file found in a source folder. <paramref name="Stamp"/> changes whenever the file may have changed (length and time of writing);
/// equal stamps allow the cache to skip reading.
/// </summary>
public sealed record SourceEntry(string Path, SourceEntryKind Kind, long Length, long Stamp);
