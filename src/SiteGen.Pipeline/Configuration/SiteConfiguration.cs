using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Configuration;

/// <summary>`site.yml` and the command line, read and checked.</summary>
public sealed record SiteConfiguration
{
    /// <summary>The site's name.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>One sentence on what the site is.</summary>
    public LocalizedText Description { get; init; } = LocalizedText.None;

    /// <summary>Where the site stands.</summary>
    public required BaseUrl BaseUrl { get; init; }

    /// <summary>The languages, the default one first; never empty.</summary>
    public required EquatableArray<Language> Languages { get; init; }

    /// <summary>The zone of dates without an offset.</summary>
    public required SiteTimeZone TimeZone { get; init; }

    /// <summary>Who publishes.</summary>
    public OrganizationSettings Organization { get; init; } = new();

    /// <summary>Media contacts in the file's order.</summary>
    public EquatableArray<ContactSettings> Contacts { get; init; }

    /// <summary>Standing notes in the file's order.</summary>
    public EquatableArray<NoteSettings> Boilerplate { get; init; }

    /// <summary>Releases on one page of a list.</summary>
    public int PerPage { get; init; } = 20;

    /// <summary>Releases in a feed.</summary>
    public int FeedItems { get; init; } = 20;

    /// <summary>The address of a release: `{lang} {section} {year} {month} {day} {slug}` in a path that begins and ends with `/`.</summary>
    public string Permalink { get; init; } = "/{lang}/{section}/{year}/{slug}/";

    /// <summary>Whether releases wait until they exist in every language.</summary>
    public TranslationSettings Translations { get; init; } = TranslationSettings.Either;

    /// <summary>How much an unknown tag matters.</summary>
    public DiagnosticSeverity UnknownTags { get; init; } = DiagnosticSeverity.Error;

    /// <summary>Whether raw HTML in Markdown is published as it stands.</summary>
    public bool TrustHtml { get; init; }

    /// <summary>Whether texts are set as their languages are printed: quotation marks, dashes, spaces that do not break.</summary>
    public bool Typography { get; init; } = true;

    /// <summary>The accent colour of the organisation, `#rrggbb`.</summary>
    public Located<string>? Accent { get; init; }

    /// <summary>Whatever stands under `extra:`, for templates.</summary>
    public Yaml.YamlNode? Extra { get; init; }

    /// <summary>The default language.</summary>
    public Language DefaultLanguage => Languages[0];
}
