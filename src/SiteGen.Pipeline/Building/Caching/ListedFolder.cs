using SiteGen.Pipeline.Files;

namespace SiteGen.Pipeline.Building.Caching;

/// <summary>A folder that is listed once, so that every stage of a build sees the same files.</summary>
internal sealed class ListedFolder(ISourceFolder folder) : ISourceFolder
{
    private readonly IReadOnlyList<SourceEntry> entries = folder.List();

    /// <inheritdoc/>
    public IReadOnlyList<SourceEntry> List() => entries;

    /// <inheritdoc/>
    public SourceBytes Read(string path) => folder.Read(path);

    /// <inheritdoc/>
    public LentBytes Lend(string path) => folder.Lend(path);
}
