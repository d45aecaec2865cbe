using SiteGen.Pipeline.Assets;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Interface;
using SiteGen.Pipeline.Vocabulary;
using SiteGen.Pipeline.Model.Addresses;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Pipeline.Threads;
using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Model;

/// <summary>Everything that the site will contain, before a byte of it is rendered. What may not be published is not in it.</summary>
public sealed record SiteModel
{
    /// <summary>The settings.</summary>
    public required SiteConfiguration Configuration { get; init; }

    /// <summary>The controlled lists.</summary>
    public required SiteVocabulary Vocabulary { get; init; }

    /// <summary>The interface of each language, by its index.</summary>
    public required EquatableArray<LanguageInterface> Interfaces { get; init; }

    /// <summary>Whether photos have smaller variants.</summary>
    public bool HasVariants { get; init; }

    /// <summary>The time of the build.</summary>
    public required NodaTime.Instant Now { get; init; }

    /// <summary>
    /// When releases open or expire, past and to come, ascending: what a schedule asks to learn whether a build is due. No view shows it.
    /// </summary>
    public required EquatableArray<NodaTime.Instant> Changes { get; init; }

    /// <summary>Every address that was published, as it was last recorded.</summary>
    public AddressLedger Ledger { get; init; } = AddressLedger.Empty;

    /// <summary>Releases and pages in ordinal order of files.</summary>
    public required EquatableArray<Page> Pages { get; init; }

    /// <summary>Translation sets in ordinal order of keys.</summary>
    public required EquatableArray<TranslationSet> Sets { get; init; }

    /// <summary>The folders of releases, ordinal order.</summary>
    public required EquatableArray<string> Sections { get; init; }

    /// <summary>Lists of releases: languages in order, kinds in order, keys ascending.</summary>
    public required EquatableArray<TermList> Lists { get; init; }

    /// <summary>Where to find lists and positions.</summary>
    public required ListLookup Lookup { get; init; }

    /// <summary>For each translation set up to four others that are near to it, the nearest first.</summary>
    public required EquatableArray<EquatableArray<int>> Related { get; init; }

    /// <summary>Copied files in ordinal order.</summary>
    public required EquatableArray<SiteFile> Files { get; init; }

    /// <summary>For each page, by its index, the addresses that fill its links and pictures, in the order of the holes; null leads nowhere.</summary>
    public required EquatableArray<Deferred<EquatableArray<ResolvedTarget>>> Targets { get; init; }

    /// <summary>Published files of the theme.</summary>
    public required EquatableArray<ThemeAsset> Assets { get; init; }

    /// <summary>Every file of the output, in ordinal order of paths.</summary>
    public required EquatableArray<Route> Routes { get; init; }

    /// <summary>The page of an id.</summary>
    public Page this[PageId id] => Pages[id.Index];

    /// <summary>The list of a kind, key and language, or null when it has no page of its own.</summary>
    public TermList? ListOf(TermKind kind, int key, Language language) =>
        Lookup.Find(kind, key, language.Index) is var index and >= 0 ? Lists[index] : null;
}
