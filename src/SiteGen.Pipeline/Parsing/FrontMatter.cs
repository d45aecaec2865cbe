using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Yaml;

namespace SiteGen.Pipeline.Parsing;

/// <summary>
/// The front matter of one file as it stands there, each value with its place. Absent means not stated in this file: what a translation
/// inherits is joined later. A value of a wrong type has been reported and is absent.
/// </summary>
public sealed record FrontMatter
{
    /// <summary>`title`.</summary>
    public Located<string>? Title { get; init; }

    /// <summary>`summary`.</summary>
    public Located<string>? Summary { get; init; }

    /// <summary>`slug`, checked: one name of `a–z 0–9 -`.</summary>
    public Located<string>? Slug { get; init; }

    /// <summary>`aliases`: paths that begin with `/`, without `..`.</summary>
    public EquatableArray<Located<string>> Aliases { get; init; }

    /// <summary>`id`.</summary>
    public Located<string>? Id { get; init; }

    /// <summary>`date`.</summary>
    public Located<PageMoment>? Date { get; init; }

    /// <summary>`updated`.</summary>
    public Located<PageMoment>? Updated { get; init; }

    /// <summary>`embargo`.</summary>
    public Located<PageMoment>? Embargo { get; init; }

    /// <summary>`expires`.</summary>
    public Located<PageMoment>? Expires { get; init; }

    /// <summary>`event_date`.</summary>
    public Located<PageMoment>? EventDate { get; init; }

    /// <summary>`event_end`.</summary>
    public Located<PageMoment>? EventEnd { get; init; }

    /// <summary>`type`.</summary>
    public Located<ReleaseType>? Type { get; init; }

    /// <summary>`region`; null when not stated.</summary>
    public EquatableArray<Located<string>>? Regions { get; init; }

    /// <summary>`tags`.</summary>
    public EquatableArray<Located<string>>? Tags { get; init; }

    /// <summary>`projects`.</summary>
    public EquatableArray<Located<string>>? Projects { get; init; }

    /// <summary>`people`.</summary>
    public EquatableArray<Located<string>>? People { get; init; }

    /// <summary>`authors`: ids or plain names.</summary>
    public EquatableArray<Located<string>>? Authors { get; init; }

    /// <summary>`contacts`.</summary>
    public EquatableArray<Located<string>>? Contacts { get; init; }

    /// <summary>`boilerplate`.</summary>
    public EquatableArray<Located<string>>? Boilerplate { get; init; }

    /// <summary>`image`.</summary>
    public MediaItem? Image { get; init; }

    /// <summary>`gallery`.</summary>
    public EquatableArray<MediaItem>? Gallery { get; init; }

    /// <summary>`attachments`.</summary>
    public EquatableArray<Attachment>? Attachments { get; init; }

    /// <summary>`figures`.</summary>
    public EquatableArray<Figure>? Figures { get; init; }

    /// <summary>`corrections`.</summary>
    public EquatableArray<Correction> Corrections { get; init; }

    /// <summary>`withdrawn`.</summary>
    public Withdrawal? Withdrawn { get; init; }

    /// <summary>`featured`.</summary>
    public Located<bool>? Featured { get; init; }

    /// <summary>`draft`.</summary>
    public Located<bool>? Draft { get; init; }

    /// <summary>`paid_by`, by language or one text for all.</summary>
    public LocalizedText? PaidBy { get; init; }

    /// <summary>`source`.</summary>
    public Reprint? Source { get; init; }

    /// <summary>`extra`, for templates.</summary>
    public YamlMap? Extra { get; init; }
}
