namespace SiteGen.Pipeline.Sources;

/// <summary>What a file of the site is to the build.</summary>
public enum SourceKind
{
    /// <summary>Markdown under `content/` in a section of releases (`content/news/`, or any other folder but `pages/` and `data/`).</summary>
    Release,

    /// <summary>Markdown under `content/pages/`.</summary>
    Page,

    /// <summary>A vocabulary under `content/data/`.</summary>
    Data,

    /// <summary>Any other file under `content/`: copied.</summary>
    File,

    /// <summary>A template (`templates/layouts/`, `templates/partials/`).</summary>
    Template,

    /// <summary>A file of interface texts (`templates/i18n/`).</summary>
    Interface,

    /// <summary>A file of the theme that is published (`templates/assets/`).</summary>
    Asset,
}
