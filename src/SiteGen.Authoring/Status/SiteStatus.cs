using SiteGen.Primitives.Collections;

namespace SiteGen.Authoring.Status;

/// <summary>The state of a site's releases and translations at one instant.</summary>
public sealed record SiteStatus
{
    /// <summary>Every release in ordinal order of files.</summary>
    public required EquatableArray<ListedRelease> Releases { get; init; }

    /// <summary>Texts that lack a language, in ordinal order of files.</summary>
    public required EquatableArray<MissingTranslation> Missing { get; init; }

    /// <summary>Every translation in ordinal order of files.</summary>
    public required EquatableArray<TranslationStatus> Translations { get; init; }

    /// <summary>Texts in which an import left guesses that nobody has looked at, in ordinal order of files.</summary>
    public EquatableArray<PendingReview> Reviews { get; init; }

    /// <summary>What the clock will change by itself, the soonest first.</summary>
    public EquatableArray<ListedRelease> Upcoming => Releases
        .Where(release => release is { At: not null, Condition: ReleaseCondition.Embargoed or ReleaseCondition.Scheduled or ReleaseCondition.Published })
        .OrderBy(release => release.At!.Value.Instant) // Filtered.
        .ToEquatableArray();

    /// <summary>How many releases are in a condition.</summary>
    public int Count(ReleaseCondition condition) => Releases.Count(release => release.Condition == condition);
}
