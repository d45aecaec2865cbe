namespace SiteGen.Pipeline.Files;

/// <summary>
/// A place for what a build keeps for later ones: blobs under plain names, replaced whole or added to. Whatever cannot be read counts as
/// absent, and whatever cannot be written is not kept: a cache never makes a build fail.
/// </summary>
public interface ICacheFolder
{
    /// <summary>
    /// When this build began, by the clock that stamps files, in ticks of UTC. A file written just before it may be written once more without
    /// getting another time.
    /// </summary>
    long Began { get; }

    /// <summary>The whole blob; empty when there is none.</summary>
    ReadOnlyMemory<byte> Read(string name);

    /// <summary>Fills <paramref name="into"/> from a blob, beginning at <paramref name="offset"/>; false when it has not so many bytes.</summary>
    bool Read(string name, long offset, Span<byte> into);

    /// <summary>Replaces a blob in one step.</summary>
    void Write(string name, ReadOnlySpan<byte> content);

    /// <summary>Adds to the end of a blob and tells where the addition begins; -1 when that was not possible.</summary>
    long Append(string name, ReadOnlySpan<byte> content);

    /// <summary>The names of all blobs.</summary>
    IReadOnlyList<string> Names();

    /// <summary>Removes a blob, where that is possible.</summary>
    void Remove(string name);
}
