using SiteGen.Primitives.Collections;

namespace SiteGen.Authoring.Importing;

/// <summary>What an import did.</summary>
/// <param name="Releases">What became of each article, in the order of their sources.</param>
/// <param name="Dropped">What was left out, by the source's name.</param>
public sealed record ImportReport(EquatableArray<ImportedRelease> Releases, EquatableArray<DroppedSource> Dropped)
{
    /// <summary>A mapping file that was written as a proposal; nothing was imported then.</summary>
    public string? ProposedMap { get; init; }
}
