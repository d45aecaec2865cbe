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

    /// <summary>So many files to parse take longer than anybody likes to wait for a first page.</summary>
    public int LongReading { get; init; } = 3_000;

    /// <summary>
    /// The site as its files are now. With a cache, what builds and previews kept of single files is taken from there, and what is new is added:
    /// worth it for the first update, which otherwise parses every file. Where that takes long all the same, <paramref name="look"/> gets the site
    /// before: its files are what they will be, but for mistakes in texts; nothing is said of those yet.
    /// </summary>
    public PreviewSite Update(BuildRequest request, ICacheFolder? kept = null, Action<PreviewSite>? look = null)
    {
        var found = new DiagnosticCollector();
        var clock = new StageClock();
        var files = clock.Measure("files", () => new ListedFolder(folder));
        var store = kept is null ? null : new FileStore(kept, files);
        if (look is not null && SiteBuilder.Look(request, files, cache, store, LongReading, clock) is { } first)
        {
            look(Shown(first));
        }

        if (SiteBuilder.Load(request, files, cache, store, found, clock) is not { } site)
        {
            return last = last.Kept(found.ToSorted(), clock);
        }

        store?.Save();
        return last = Shown(site, found);

        PreviewSite Shown(LoadedSite site, DiagnosticCollector? told = null)
        {
            var all = told ?? new DiagnosticCollector();
            var templates = SiteBuilder.LoadTemplates(site, files, cache, request.Jobs, all, clock);
            all.AddRange(templates.Known);
            if (templates.HasErrors && cache.GoodTemplates is { } good)
            {
                templates = good;
            }

            return PreviewSite.Of(told is null ? [] : clock.Measure("problems", () => WithoutEchoes(all)), site, Renderer, clock);

            RouteRenderer Renderer() => new(
                site.Model, templates.Set, SiteTemplates.Options(site.Model), new PublishedPictures(folder), request.Pictures is { } tool ? new VariantMaker(tool, pictures).Make : null);
        }
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
