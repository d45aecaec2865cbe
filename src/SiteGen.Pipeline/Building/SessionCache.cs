using SiteGen.Pipeline.Media;
using SiteGen.Pipeline.Parsing;
using SiteGen.Scriban;

namespace SiteGen.Pipeline.Building;

/// <summary>What a session keeps of its builds: the pure results of single files. A build that stands alone begins with an empty one.</summary>
internal sealed class SessionCache
{
    /// <summary>Releases and pages, parsed.</summary>
    public FileCache<ParsedPage> Pages { get; } = new();

    /// <summary>Sizes of pictures.</summary>
    public FileCache<ImageSize?> Pictures { get; } = new();

    /// <summary>Templates, parsed.</summary>
    public FileCache<Template?> Templates { get; } = new();

    /// <summary>The templates together, checked; null before the first build.</summary>
    public CheckedTemplates? Checked { get; set; }

    /// <summary>The last templates that the check found nothing wrong with.</summary>
    public CheckedTemplates? GoodTemplates { get; set; }
}
