using SiteGen.Pipeline.Model.Routes;
using SiteGen.Pipeline.Rendering;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Building;

/// <summary>
/// A site as it stood at one moment of a <see cref="PreviewSession"/>. It does not change: pages are rendered when they are asked for, by the
/// same stages and to the same bytes as in a build.
/// </summary>
public sealed class PreviewSite
{
    private readonly RouteRenderer? renderer;

    private PreviewSite(EquatableArray<Diagnostic> diagnostics, LoadedSite? site, RouteRenderer? renderer, bool isCurrent, EquatableArray<StageTime> stages)
    {
        Stages = stages;
        Diagnostics = diagnostics;
        Site = site;
        IsCurrent = isCurrent;
        this.renderer = renderer;
    }

    /// <summary>Everything that is wrong in the files of this moment, sorted by place; what only rendering finds comes with each file.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there is a site to show. There is none while `site.yml` has never been usable.</summary>
    public bool IsUsable => Site is not null;

    /// <summary>Whether <see cref="Site"/> follows the files of this moment; false while a broken `site.yml` keeps the one before.</summary>
    public bool IsCurrent { get; }

    /// <summary>How long each stage of the update took.</summary>
    public EquatableArray<StageTime> Stages { get; }

    /// <summary>The site, or null.</summary>
    public LoadedSite? Site { get; }

    internal static PreviewSite Of(
        EquatableArray<Diagnostic> diagnostics, LoadedSite site, Func<RouteRenderer> renderer, StageClock clock)
    {
        var made = clock.Measure("views", renderer);
        return new(diagnostics, site, made, isCurrent: true, clock.Times);
    }

    /// <summary>The same site with the mistakes that keep a newer one from being made.</summary>
    internal PreviewSite Kept(EquatableArray<Diagnostic> diagnostics, StageClock clock) => new(diagnostics, Site, renderer, isCurrent: false, clock.Times);

    /// <summary>No site at all: nothing has been read yet.</summary>
    public static PreviewSite Empty { get; } = new([], site: null, renderer: null, isCurrent: false, []);

    /// <summary>Whether the site has a file of this path.</summary>
    public bool Has(string outputPath) => Find(outputPath) >= 0;

    /// <summary>
    /// Whether the file of a path is made of a photo by a program that takes its time. Such files, unlike others, may be rendered beside each other.
    /// </summary>
    public bool IsVariant(string outputPath) => Find(outputPath) is >= 0 and var at && Site!.Model.Routes[at] is VariantRoute; // Found: there is a site.

    /// <summary>Whether the file of a path says something of every text of the site: the search index.</summary>
    public bool IsOfAllTexts(string outputPath) => Find(outputPath) is >= 0 and var at && Site!.Model.Routes[at] is SearchRoute; // Found: there is a site.

    /// <summary>Renders the file of a path relative to the output folder; null when the site has none.</summary>
    public PreviewFile? Render(string outputPath)
    {
        if (Find(outputPath) is var at && (at < 0 || renderer is null))
        {
            return null;
        }

        var route = Site!.Model.Routes[at]; // Found: there is a site.
        var rendered = route is VariantRoute variant ? renderer.Render(variant) : renderer.Render(route, new Utf8Buffer());
        return new PreviewFile(outputPath, rendered.Value.Content, rendered.Diagnostics);
    }

    private int Find(string outputPath) =>
        Site is null ? -1 : OrdinalList.IndexOf(Site.Model.Routes, outputPath, static route => route.OutputPath);
}
