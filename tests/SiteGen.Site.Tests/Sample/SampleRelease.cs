using NodaTime;

namespace SiteGen.Site.Tests.Sample;

/// <summary>
/// A release of the sample newsroom in one language, as its source file states it. Read without the program's own readers, so that what the
/// program makes of it can be held against it.
/// </summary>
internal sealed record SampleRelease
{
    /// <summary>The path of the source file within the site.</summary>
    public required string Source { get; init; }

    public required string Language { get; init; }

    public required string Title { get; init; }

    /// <summary>The address within the site.</summary>
    public required string Address { get; init; }

    public required OffsetDateTime Date { get; init; }

    public required IReadOnlyList<string> Regions { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public required IReadOnlyList<string> Projects { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>The files that stand in its folder.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    public bool IsDraft { get; init; }

    public OffsetDateTime? Embargo { get; init; }

    public OffsetDateTime? Expires { get; init; }

    public bool IsWithdrawn { get; init; }

    public string OutputPath => $"{Address[1..]}index.html";

    public bool IsPublic(Instant now) => !IsDraft && (Embargo ?? Date).ToInstant() <= now;

    public bool IsListed(Instant now) => IsPublic(now) && !IsWithdrawn && !(Expires is { } expires && expires.ToInstant() <= now);
}
