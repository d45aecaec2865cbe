using SiteGen.Pipeline.Files;

namespace SiteGen.Cli.Running;

/// <summary>A folder whose listing begins at once, while the program looks at the output: with 30 000 files each of the two takes its time.</summary>
internal sealed class ListedAhead(ISourceFolder folder) : ISourceFolder
{
    private Task<IReadOnlyList<SourceEntry>>? listing = Task.Run(folder.List);

    /// <inheritdoc/>
    public IReadOnlyList<SourceEntry> List() => Interlocked.Exchange(ref listing, null) is { } begun ? begun.GetAwaiter().GetResult() : folder.List();

    /// <inheritdoc/>
    public SourceBytes Read(string path) => folder.Read(path);

    /// <inheritdoc/>
    public LentBytes Lend(string path) => folder.Lend(path);
}
