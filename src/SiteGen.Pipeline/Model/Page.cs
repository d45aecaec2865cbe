using NodaTime;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Parsing;
using SiteGen.Pipeline.Sources;
using SiteGen.Pipeline.Threads;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Model;

/// <summary>A release or an ordinary page in one language.</summary>
public sealed record Page
{
    /// <summary>Its place in the model.</summary>
    public required PageId Id { get; init; }

    /// <summary>The index of its <see cref="TranslationSet"/>.</summary>
    public required int Set { get; init; }

    /// <summary>The file it was read from.</summary>
    public required SourceFile File { get; init; }

    /// <summary>Its language.</summary>
    public required Language Language { get; init; }

    /// <summary>Its headline.</summary>
    public required string Title { get; init; }

    /// <summary>Its <see cref="Summary"/>, which its text may have to be asked for.</summary>
    public required Deferred<string> Opening { get; init; }

    /// <summary>One or two sentences; the beginning of the first paragraph where none was written.</summary>
    public string Summary => Opening.Value;

    /// <summary>Whether the summary was written and is not the text's own beginning.</summary>
    public bool HasSummary { get; init; }

    /// <summary>Its address within the site: begins and ends with `/`.</summary>
    public required string Path { get; init; }

    /// <summary>Where its file names the last part of its address; null where the file's own name is it.</summary>
    public SourceLocation? SlugPlace { get; init; }

    /// <summary>What it states.</summary>
    public required PageFacts Facts { get; init; }

    /// <summary>Where it stands on its way to readers.</summary>
    public required PageState State { get; init; }

    /// <summary>Whether readers may not see it yet: it is in the model only because somebody asked for what is unpublished.</summary>
    public bool IsUnpublished => State is PageState.Draft or PageState.Embargoed or PageState.Held;

    /// <summary>The languages that it waits for where it is <see cref="PageState.Held"/>; else empty.</summary>
    public EquatableArray<string> Owed { get; init; }

    /// <summary>Corrections, newest first.</summary>
    public EquatableArray<PublishedCorrection> Corrections { get; init; }

    /// <summary>The notice of withdrawal.</summary>
    public PublishedWithdrawal? Withdrawn { get; init; }

    /// <summary>The lead picture.</summary>
    public Picture? Image { get; init; }

    /// <summary>More pictures.</summary>
    public EquatableArray<Picture> Gallery { get; init; }

    /// <summary>Files for download.</summary>
    public EquatableArray<Download> Downloads { get; init; }

    /// <summary>Its <see cref="Body"/>, which may not have been read yet.</summary>
    public required Deferred<PageBody> Text { get; init; }

    /// <summary>Its text.</summary>
    public PageBody Body => Text.Value;

    /// <summary>Whether an error keeps it from being rendered.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Whether lists, feeds and search name it.</summary>
    public bool IsListed => IsRelease && State is not (PageState.Withdrawn or PageState.Expired);

    /// <summary>Whether search engines are told of its address.</summary>
    public bool IsInSitemap => State is PageState.Live or PageState.Expired;

    /// <summary>How long a release stays in the news sitemap.</summary>
    public static Duration NewsSpan { get; } = Duration.FromHours(48);

    /// <summary>Whether the news sitemap of a build at an instant may name it.</summary>
    public bool IsNewsAt(Instant now) => IsListed && Date.Instant > now - NewsSpan && Date.Instant <= now;

    /// <summary>When it was published. Every release has a date; one without is broken and carries the build's clock.</summary>
    public SiteMoment Date => Facts.Date ?? throw new InvalidOperationException("Only releases are dated.");

    /// <summary>The last change that a reader should know of: the newest of the date, `updated`, corrections and withdrawal.</summary>
    public SiteMoment? Modified
    {
        get
        {
            var newest = Facts.Date;
            foreach (var candidate in (ReadOnlySpan<SiteMoment?>)[Facts.Updated, Corrections.IsEmpty ? null : Corrections[0].Date, Withdrawn?.Date])
            {
                if (candidate is { } moment && (newest is null || moment.Instant > newest.Value.Instant))
                {
                    newest = moment;
                }
            }

            return newest;
        }
    }

    /// <summary>Whether it is a release and not an ordinary page.</summary>
    public bool IsRelease => File.Kind == SourceKind.Release;
}
