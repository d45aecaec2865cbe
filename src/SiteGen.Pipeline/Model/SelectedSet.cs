using NodaTime;
using SiteGen.Pipeline.Parsing;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Model;

/// <summary>
/// What one release, or one page, comes to in all its languages, as far as that can be said without looking at the others. Arrays have a place
/// for each language of the site.
/// </summary>
/// <param name="Key">What its files share.</param>
/// <param name="Files">Its files, among them those that no language of the site shows.</param>
/// <param name="Versions">The file of each language.</param>
/// <param name="Facts">The facts of each version.</param>
/// <param name="Pages">The page of each version, not numbered yet; null where nothing may appear.</param>
internal sealed record SelectedSet(string Key, ParsedPage[] Files, ParsedPage?[] Versions, PageFacts?[] Facts, Page?[] Pages)
{
    /// <summary>The versions of which nothing may appear, by the ids of their releases.</summary>
    public List<(string Id, HiddenRelease Release)> Hidden { get; } = [];

    /// <summary>The files that such versions name, and those that were withdrawn.</summary>
    public HashSet<string> NamedByHidden { get; } = new(StringComparer.Ordinal);

    /// <summary>When it opens and expires.</summary>
    public List<Instant> Changes { get; } = [];

    /// <summary>What was wrong.</summary>
    public DiagnosticCollector Found { get; } = new();

    /// <summary>Whether nothing of it but a notice of withdrawal may appear.</summary>
    public bool IsClosed => Pages.All(page => page is null or { State: PageState.Withdrawn });
}
