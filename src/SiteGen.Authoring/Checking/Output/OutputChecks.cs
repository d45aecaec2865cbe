using SiteGen.Authoring.Checking.Html;
using SiteGen.Authoring.Checking.Leaks;
using SiteGen.Authoring.Checking.Links;
using SiteGen.Authoring.Checking.Pictures;
using SiteGen.Authoring.Checking.Weights;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Output;

/// <summary>The checks of the finished output: they look at each file as it is made, and report when the last one has been.</summary>
internal sealed class OutputChecks
{
    private readonly LoadedSite site;
    private readonly ISourceFolder folder;
    private readonly PageWatch pages;
    private readonly FeedWatch feeds = new();
    private readonly LeakWatch? leaks;

    public OutputChecks(LoadedSite site, ISourceFolder folder, BuildRequest request)
    {
        this.site = site;
        this.folder = folder;
        pages = new PageWatch(new OutputAddresses(site));
        leaks = LeakWatch.Of(site, folder, request.Jobs);
        Sink = new ObservedOutput([pages, feeds, .. leaks is null ? Array.Empty<IOutputObserver>() : [leaks]]);
    }

    /// <summary>Where the build puts its files.</summary>
    public IOutputSink Sink { get; }

    /// <summary>Everything that was found. <paramref name="headings"/> are those that texts have been told of.</summary>
    public IEnumerable<Diagnostic> Report(IEnumerable<Diagnostic> headings)
    {
        var skipping = headings.Select(found => found.Location?.Path).ToHashSet(StringComparer.Ordinal);
        var toldOf = site.Model.Routes.OfType<PageRoute>().Where(route => skipping.Contains(site.Model[route.Page].File.Path)).Select(route => route.OutputPath).ToHashSet(StringComparer.Ordinal);
        var read = pages.Sorted();
        return new LinkReport(site, folder).Of(read, pages.Dead())
            .Concat(feeds.Found)
            .Concat(leaks?.Report() ?? [])
            .Concat(PageMarkupCheck.Of(read, toldOf))
            .Concat(WithoutAlt(read))
            .Concat(WeightCheck.Of(site, read, pages.Sizes, Budgets.Of(site)));
    }

    private static IEnumerable<Diagnostic> WithoutAlt(IReadOnlyList<PageFindings> read)
    {
        var without = read.Where(page => page.WithoutAlt is not null).ToArray();
        return without is [{ WithoutAlt: { } picture } first, ..] ? [PictureRules.PageAlt(first.Path, picture, without.Length)] : [];
    }
}
