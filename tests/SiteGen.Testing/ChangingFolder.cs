using SiteGen.Pipeline.Files;

namespace SiteGen.Testing;

/// <summary>A folder whose site can be put in place of another, as saving does.</summary>
public sealed class ChangingFolder(TestSite site) : ISourceFolder
{
    /// <summary>The site as it is now.</summary>
    public TestSite Site { get; set; } = site;

    /// <inheritdoc/>
    public IReadOnlyList<SourceEntry> List() => Site.Folder.List();

    /// <inheritdoc/>
    public SourceBytes Read(string path) => Site.Folder.Read(path);
}
