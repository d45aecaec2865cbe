using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Parsing;
using SiteGen.Pipeline.Yaml;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Model;

/// <summary>What a release states whatever the language: its own front matter joined with the default-language file's, ids looked up.</summary>
public sealed record PageFacts
{
    /// <summary>The permanent identity, the same in every language.</summary>
    public required string Id { get; init; }

    /// <summary>When it is published; an ordinary page may have no date.</summary>
    public SiteMoment? Date { get; init; }

    /// <summary>The last substantive change.</summary>
    public SiteMoment? Updated { get; init; }

    /// <summary>The instant before which nothing of it may appear.</summary>
    public SiteMoment? Embargo { get; init; }

    /// <summary>
    /// The moment from which it is public; null for a page without a date. An embargo states the instant itself; the date of such a
    /// release is only what is printed on it.
    /// </summary>
    public SiteMoment? OpensAt => Embargo ?? Date;

    /// <summary>The instant from which lists and feeds leave it out.</summary>
    public SiteMoment? Expires { get; init; }

    /// <summary>When it happened.</summary>
    public SiteMoment? EventDate { get; init; }

    /// <summary>When it ended.</summary>
    public SiteMoment? EventEnd { get; init; }

    /// <summary>What kind of release.</summary>
    public ReleaseType Type { get; init; }

    /// <summary>Indexes in the region tree, as stated.</summary>
    public EquatableArray<int> Regions { get; init; }

    /// <summary>Indexes in the list of tags.</summary>
    public EquatableArray<int> Tags { get; init; }

    /// <summary>Indexes in the list of projects.</summary>
    public EquatableArray<int> Projects { get; init; }

    /// <summary>Indexes in the list of people.</summary>
    public EquatableArray<int> People { get; init; }

    /// <summary>Ids of people or plain names.</summary>
    public EquatableArray<Located<string>> Authors { get; init; }

    /// <summary>The lead picture.</summary>
    public MediaItem? Image { get; init; }

    /// <summary>More pictures.</summary>
    public EquatableArray<MediaItem> Gallery { get; init; }

    /// <summary>Files for download.</summary>
    public EquatableArray<Attachment> Attachments { get; init; }

    /// <summary>Key numbers.</summary>
    public EquatableArray<Figure> Figures { get; init; }

    /// <summary>Indexes in the settings' contacts.</summary>
    public EquatableArray<int> Contacts { get; init; }

    /// <summary>Indexes in the settings' standing notes.</summary>
    public EquatableArray<int> Boilerplate { get; init; }

    /// <summary>Whether it is pinned to the front page.</summary>
    public bool Featured { get; init; }

    /// <summary>Whether it is a draft.</summary>
    public bool Draft { get; init; }

    /// <summary>The mark of election and advertising law.</summary>
    public LocalizedText PaidBy { get; init; } = LocalizedText.None;

    /// <summary>Where it was printed first.</summary>
    public Reprint? Source { get; init; }

    /// <summary>Whatever stands under `extra`.</summary>
    public YamlMap? Extra { get; init; }
}
