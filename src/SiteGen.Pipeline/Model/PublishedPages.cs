using NodaTime;
using SiteGen.Pipeline.Model.Files;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Model;

/// <summary>What may be in the site, and what the later steps must know of the rest without seeing it.</summary>
internal sealed class PublishedPages
{
    /// <summary>The pages that may appear.</summary>
    public required EquatableArray<Page> Pages { get; init; }

    /// <summary>Their translation sets.</summary>
    public required EquatableArray<TranslationSet> Sets { get; init; }

    /// <summary>Who owns which file.</summary>
    public required FileOwners Owners { get; init; }

    /// <summary>Old addresses and the pages they lead to, in order of files.</summary>
    public required IReadOnlyList<(Located<string> Alias, PageId Page)> Aliases { get; init; }

    /// <summary>When releases open or expire, ascending.</summary>
    public required EquatableArray<Instant> Changes { get; init; }

    /// <summary>Keys of sets of which nothing may appear: a link to one is written as plain text.</summary>
    public required IReadOnlySet<string> HiddenKeys { get; init; }

    /// <summary>The same releases by their ids, for addresses that were published before.</summary>
    public required IReadOnlyDictionary<string, HiddenRelease> HiddenIds { get; init; }
}
