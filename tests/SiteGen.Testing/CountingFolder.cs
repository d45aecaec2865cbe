using System.Collections.Concurrent;
using SiteGen.Pipeline.Files;

namespace SiteGen.Testing;

/// <summary>Notes what is read of a folder, in no order.</summary>
public sealed class CountingFolder(ISourceFolder folder) : ISourceFolder
{
    /// <summary>The path of each reading.</summary>
    public ConcurrentBag<string> Paths { get; } = [];

    /// <inheritdoc/>
    public IReadOnlyList<SourceEntry> List() => folder.List();

    SourceBytes ISourceFolder.Read(string path)
    {
        Paths.Add(path);
        return folder.Read(path);
    }
}
