using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Media;
using SiteGen.Pipeline.Sources;
using SiteGen.Pipeline.Threads;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Model;

/// <summary>A file that is copied: beside each language version of the page whose folder it stands in, else to its own path.</summary>
/// <param name="Source">The file.</param>
/// <param name="ContentPath">Its path relative to `content/`.</param>
/// <param name="Set">The index of the owning translation set, or -1.</param>
/// <param name="Tail">Its path relative to the owner's folder, or <paramref name="ContentPath"/>.</param>
/// <param name="Measured">Its <see cref="Size"/>, which it may still have to be read for.</param>
public sealed record SiteFile(SourceFile Source, string ContentPath, int Set, string Tail, Deferred<ImageSize?> Measured)
{
    /// <summary>Its size where it is a picture that says so.</summary>
    public ImageSize? Size => Measured.Value;

    /// <summary>The address of the file within the site for a reader of a language, not yet percent-encoded.</summary>
    public string PathFor(Language language, IReadOnlyList<TranslationSet> sets, IReadOnlyList<Page> pages)
    {
        if (Set < 0)
        {
            return "/" + CyrillicComposer.Compose(ContentPath);
        }

        var owners = sets[Set].Pages;
        var owner = owners[language.Index] ?? owners.First(id => id is not null);
        return pages[owner!.Value.Index].Path + CyrillicComposer.Compose(Tail); // A published set has a page.
    }
}
