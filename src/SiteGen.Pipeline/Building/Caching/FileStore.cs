using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Media;
using SiteGen.Pipeline.Parsing;
using SiteGen.Pipeline.Sources;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Building.Caching;

/// <summary>
/// What builds and previews keep for each other of single files: parsed pages and sizes of pictures. Neither depends on what was asked of the
/// program, only on the files and on the program itself.
/// </summary>
internal sealed class FileStore(ICacheFolder cache, ISourceFolder folder)
{
    private readonly PageStore pages = new(cache, ProgramHash.WithSettings(folder));
    private readonly SizeStore sizes = new(cache, ProgramHash.Value);

    /// <summary>Whether the page of a file was kept and the file need not be read.</summary>
    public bool Knows(SourceFile file) => pages.Knows(file);

    /// <summary>The page of a file, parsed now or before.</summary>
    public Diagnosed<ParsedPage> Page(SourceFile file, Func<SourceBytes, Diagnosed<ParsedPage>> parse) => pages.Page(file, () => folder.Lend(file.Path), parse);

    /// <summary>The size of a picture, measured now or before.</summary>
    public Diagnosed<ImageSize?> Size(SourceFile file, Func<Diagnosed<ImageSize?>> measure) => sizes.Size(file, measure);

    /// <summary>The hash of a page's file, after <see cref="Page"/>; nothing for a file that could not be read.</summary>
    public ContentHash? HashOf(string path) => pages.HashOf(path);

    /// <summary>Writes down what is new.</summary>
    public void Save()
    {
        pages.Save();
        sizes.Save();
    }
}
