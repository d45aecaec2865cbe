using SiteGen.Languages.Search;
using SiteGen.Pipeline.Assets;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Interface;
using SiteGen.Pipeline.Media;
using SiteGen.Pipeline.Model.Addresses;
using SiteGen.Pipeline.Parsing;
using SiteGen.Pipeline.Sources;
using SiteGen.Pipeline.Threads;
using SiteGen.Pipeline.Vocabulary;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Model;

/// <summary>Everything that is read of a site before its pages, and that parsing them and the model stand on.</summary>
internal sealed record SiteGround
{
    /// <summary>The settings.</summary>
    public required SiteConfiguration Configuration { get; init; }

    /// <summary>Every file.</summary>
    public required SourceTree Sources { get; init; }

    /// <summary>The controlled lists.</summary>
    public required SiteVocabulary Vocabulary { get; init; }

    /// <summary>The interface of each language.</summary>
    public required EquatableArray<LanguageInterface> Interfaces { get; init; }

    /// <summary>Published files of the theme.</summary>
    public required EquatableArray<ThemeAsset> Assets { get; init; }

    /// <summary>The sizes of pictures by path; none before anybody looked at them.</summary>
    public IReadOnlyDictionary<string, Deferred<ImageSize?>> Sizes { get; init; } = new Dictionary<string, Deferred<ImageSize?>>(StringComparer.Ordinal);

    /// <summary>Whether all pictures were measured, and <see cref="Diagnostics"/> tells what is wrong with them.</summary>
    public bool IsMeasured { get; init; }

    /// <summary>Every address that was published, as it was last recorded.</summary>
    public required AddressLedger Ledger { get; init; }

    /// <summary>What parsing a page depends on.</summary>
    public required ParseOptions Options { get; init; }

    /// <summary>The words of each language, as search takes them.</summary>
    public required IReadOnlyList<SearchLanguage> Languages { get; init; }

    /// <summary>The listing that this was read from.</summary>
    public required IReadOnlyList<SourceEntry> Entries { get; init; }

    /// <summary>What was asked; its clock decides nothing here.</summary>
    public required BuildRequest Request { get; init; }

    /// <summary>What was wrong.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>
    /// The same ground under another listing, if that differs in nothing but the content of pages: nothing of the ground is read from them.
    /// Null when anything else is different.
    /// </summary>
    public SiteGround? Under(IReadOnlyList<SourceEntry> entries, BuildRequest request)
    {
        if (entries.Count != Entries.Count || request with { Now = Request.Now } != Request)
        {
            return null;
        }

        SourceFile[]? pages = null;
        for (var i = 0; i < entries.Count; i++)
        {
            var (before, now) = (Entries[i], entries[i]);
            if (before == now)
            {
                continue;
            }

            if (before.Kind != now.Kind || before.Path != now.Path || Math.Max(before.Length, now.Length) > SourceFile.LargestText || OrdinalList.IndexOf(Sources.Pages, now.Path, static page => page.Path) is not (var at and >= 0))
            {
                return null;
            }

            pages ??= Sources.Pages.ToArray();
            pages[at] = pages[at] with { Length = now.Length, Stamp = now.Stamp };
        }

        return this with { Entries = entries, Request = request, Sources = pages is null ? Sources : Sources with { Pages = EquatableArray.Own(pages) } };
    }
}
