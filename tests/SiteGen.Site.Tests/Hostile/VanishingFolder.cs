using SiteGen.Pipeline.Files;

namespace SiteGen.Site.Tests.Hostile;

/// <summary>Lists a file that is no longer there once it is read.</summary>
internal sealed class VanishingFolder(ISourceFolder folder, string vanishing) : ISourceFolder
{
    public IReadOnlyList<SourceEntry> List() => folder.List();

    public SourceBytes Read(string path) => path == vanishing ? SourceBytes.Missing : folder.Read(path);
}
