using SiteGen.Pipeline.Building.Caching;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Rendering;
using SiteGen.Pipeline.Rendering.Templates;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Building;

/// <summary>
/// Follows a site while people work on it. Each update gives the site of that moment by the stages of a build, and makes anew only what
/// changed. A file with errors keeps its last good content, so that there is always a site to look at. Used by one thread at a time.
/// </summary>
/// <param name="folder">The site's files.</param>
/// <param name="pictures">Where pictures that a tool made are kept; null for nowhere.</param>
public sealed class PreviewSession(ISourceFolder folder, ICacheFolder? pictures = null)
{
    private readonly SessionCache cache = new();
    private PreviewSite last = PreviewSite.Empty;

    /// <summary>
    /// The site as its files are now. With a cache, what builds and previews kept of single files is taken from there, and what is new is added:
    /// worth it for the first update, which otherwise parses every file.
    /// </summary>
    public PreviewSite Update(BuildRequest request, ICacheFolder? kept = null)
    {
        var found = new DiagnosticCollector();
        var clock = new StageClock();
        var files = clock.Measure("files", () => new ListedFolder(folder));
        var store = kept is null ? null : new FileStore(kept, files);
        if (SiteBuilder.Load(request, files, cache, store, found, clock) is not { } site)
        {
            return last = last.Kept(found.ToSorted(), clock);
        }

        store?.Save();
        var templates = SiteBuilder.LoadTemplates(site, files, cache, request.Jobs, found, clock);
        found.AddRange(templates.Known);
        if (templates.HasErrors && cache.GoodTemplates is { } good)
        {
            templates = good;
        }

        return last = PreviewSite.Of(clock.Measure("problems", () => WithoutEchoes(found)), site, Renderer, clock);

        RouteRenderer Renderer() => new(
            site.Model, templates.Set, SiteTemplates.Options(site.Model), new PublishedPictures(folder), request.Pictures is { } tool ? new VariantMaker(tool, pictures).Make : null);
    }

    /// <summary>
    /// What later stages say of a file whose older content is shown would point at lines that are no longer there; only what the file's own
    /// reading says is kept.
    /// </summary>
    private EquatableArray<Diagnostic> WithoutEchoes(DiagnosticCollector found)
    {
        var old = cache.Pages.Old.ToHashSet(StringComparer.Ordinal);
        if (old.Count == 0)
        {
            return found.ToSorted();
        }

        var own = cache.Pages.Diagnostics.ToHashSet();
        var kept = new DiagnosticCollector();
        foreach (var diagnostic in found.ToSorted().Where(diagnostic => !old.Contains(diagnostic.Location?.Path ?? "") || own.Contains(diagnostic)))
        {
            kept.Add(diagnostic);
        }

        return kept.ToSorted();
    }
}
