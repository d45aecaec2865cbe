using SiteGen.Pipeline.Media;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Parsing;
using SiteGen.Scriban;

namespace SiteGen.Pipeline.Building;

/// <summary>What a session keeps of its builds: the pure results of single files. A build that stands alone begins with an empty one.</summary>
internal sealed class SessionCache
{
    /// <summary>What the last build stood on; null before the first one and after an unusable `site.yml`.</summary>
    public SiteGround? Ground { get; set; }

    /// <summary>The model of the last build, made on that ground.</summary>
    public ModelWork? Work { get; set; }

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
