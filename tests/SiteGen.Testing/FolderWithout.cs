using SiteGen.Pipeline.Files;

namespace SiteGen.Testing;

/// <summary>A folder of which some files are taken away: how a test leaves out what another site has.</summary>
public sealed class FolderWithout(ISourceFolder folder, IReadOnlyCollection<string> paths) : ISourceFolder
{
    /// <inheritdoc/>
    public IReadOnlyList<SourceEntry> List() => folder.List().Where(entry => !paths.Contains(entry.Path)).ToArray();

    /// <inheritdoc/>
    public SourceBytes Read(string path) => paths.Contains(path) ? SourceBytes.Missing : folder.Read(path);
}
