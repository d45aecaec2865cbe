using SiteGen.Pipeline.Assets;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model.Addresses;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Model.Routes;

/// <summary>
/// Lists every file that the site will contain. Two that would be one file, even where file names ignore case, are reported with both owners.
/// </summary>
internal sealed class RoutePlanner(SiteConfiguration configuration, IReadOnlyList<Page> pages, IReadOnlyList<TranslationSet> sets)
{
    private readonly Dictionary<string, (Route Route, SourceLocation? Owner)> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly DiagnosticCollector found = new();

    /// <summary>All routes in ordinal order of output paths.</summary>
    public Diagnosed<EquatableArray<Route>> Plan(
        IReadOnlyList<TermList> lists, EquatableArray<SiteFile> files, IEnumerable<ThemeAsset> assets, IReadOnlyList<(Located<string> Alias, PageId Page)> aliases, bool hasVariants,
        AddressLedger ledger, LedgerRedirects recorded)
    {
        PlanSite();
        PlanLists(lists);
        PlanPages();
        PlanAssets(assets);
        PlanFiles(files);
        if (hasVariants)
        {
            PlanVariants(files);
        }

        foreach (var kit in PressKits.Of(pages, sets, files))
        {
            Add(kit);
        }

        PlanRedirects(aliases);
        PlanRecorded(ledger, recorded);
        PlanSitemapParts();
        var routes = taken.Values.Select(entry => entry.Route).ToArray();
        Array.Sort(Array.ConvertAll(routes, route => route.OutputPath), routes, StringComparer.Ordinal);
        return found.Finish(EquatableArray.Own(routes));
    }

    private void PlanSite()
    {
        Add(new SiteRoute("/", SiteRouteKind.Root));
        Add(new SiteRoute("/404.html", SiteRouteKind.NotFound));
        Add(new SiteRoute("/robots.txt", SiteRouteKind.Robots));
        Add(new SiteRoute("/sitemap.xml", SiteRouteKind.Sitemap));
        Add(new SiteRoute("/news-sitemap.xml", SiteRouteKind.NewsSitemap));
        Add(new SiteRoute("/.nojekyll", SiteRouteKind.NoJekyll));
        if (configuration.BaseUrl.IsCustomDomain)
        {
            Add(new SiteRoute("/CNAME", SiteRouteKind.CustomDomain));
        }
    }

    private void PlanLists(IReadOnlyList<TermList> lists)
    {
        foreach (var list in lists)
        {
            for (var number = 1; number <= list.PageCount; number++)
            {
                Add(new ListRoute(list.PathOf(number), list.Index, number));
            }

            if (list.Kind is TermKind.All or TermKind.Tag or TermKind.Project or TermKind.Region)
            {
                Add(new FeedRoute(list.Path + "feed.xml", list.Index, FeedFormat.Rss));
                Add(new FeedRoute(list.Path + "atom.xml", list.Index, FeedFormat.Atom));
                Add(new FeedRoute(list.Path + "feed.json", list.Index, FeedFormat.Json));
            }

            if (!list.Figures.IsEmpty)
            {
                Add(new FiguresRoute(list.Path + "figures.csv", list.Index, FiguresFormat.Csv));
                Add(new FiguresRoute(list.Path + "figures.json", list.Index, FiguresFormat.Json));
            }

            if (list.Kind == TermKind.All)
            {
                PlanSearch(list.Language, SearchLayout.For(list.Pages.Length));
            }
        }

        foreach (var language in configuration.Languages)
        {
            Add(new IndexRoute($"/{language.Code}/tags/", IndexKind.Tags, language));
            Add(new IndexRoute($"/{language.Code}/projects/", IndexKind.Projects, language));
            Add(new IndexRoute($"/{language.Code}/regions/", IndexKind.Regions, language));
            Add(new IndexRoute($"/{language.Code}/archive/", IndexKind.Archive, language));
            Add(new IndexRoute($"/{language.Code}/corrections/", IndexKind.Corrections, language));
            Add(new IndexRoute($"/{language.Code}/search/", IndexKind.Search, language));
        }
    }

    private void PlanSearch(Language language, SearchLayout layout)
    {
        Add(new SearchRoute(SearchLayout.PathOf(language, SearchPart.Facts, 0), language, SearchPart.Facts, 0));
        for (var shard = 0; shard < layout.Shards; shard++)
        {
            Add(new SearchRoute(SearchLayout.PathOf(language, SearchPart.Terms, shard), language, SearchPart.Terms, shard));
        }

        for (var chunk = 0; chunk < layout.Chunks; chunk++)
        {
            Add(new SearchRoute(SearchLayout.PathOf(language, SearchPart.Releases, chunk), language, SearchPart.Releases, chunk));
        }
    }

    private void PlanPages()
    {
        foreach (var page in pages)
        {
            Add(new PageRoute(page.Path, page.Id), page.SlugPlace ?? SourceLocation.OfFile(page.File.Path));
        }
    }

    private void PlanAssets(IEnumerable<ThemeAsset> assets)
    {
        foreach (var asset in assets)
        {
            Add(new AssetRoute(asset.Path, asset), SourceLocation.OfFile($"templates/assets/{asset.Name}"));
        }
    }

    private void PlanFiles(EquatableArray<SiteFile> files)
    {
        foreach (var file in files)
        {
            if (file.Set < 0)
            {
                Add(new FileRoute("/" + file.ContentPath, file.Source), SourceLocation.OfFile(file.Source.Path));
                continue;
            }

            foreach (var owner in sets[file.Set].Pages)
            {
                if (owner is { } id)
                {
                    var path = file.PathFor(pages[id.Index].Language, sets, pages);
                    Add(new FileRoute(path, file.Source), SourceLocation.OfFile(file.Source.Path));
                }
            }
        }
    }

    private void PlanVariants(EquatableArray<SiteFile> files)
    {
        var leads = pages.Where(page => page.Image is not null).Select(page => page.Image!.File).ToHashSet(); // Filtered.
        for (var i = 0; i < files.Length; i++)
        {
            var path = files[i].PathFor(configuration.DefaultLanguage, sets, pages);
            var orders = new PictureVariants(files[i]).Orders;
            foreach (var order in leads.Contains(i) && new PictureVariants(files[i]).HasCard ? orders.Append(PictureVariants.Card) : orders)
            {
                Add(new VariantRoute(PictureVariants.PathOf(path, order), files[i].Source, order), SourceLocation.OfFile(files[i].Source.Path));
            }
        }
    }

    private void PlanRedirects(IReadOnlyList<(Located<string> Alias, PageId Page)> aliases)
    {
        foreach (var (alias, page) in aliases)
        {
            var path = alias.Value;
            if (!path.EndsWith('/') && path.LastIndexOf('.') <= path.LastIndexOf('/'))
            {
                path += "/";
            }

            var route = new RedirectRoute(path, new Redirect(path, page));
            if (taken.TryAdd(route.OutputPath, (route, SourceLocation.OfFile(pages[page.Index].File.Path))))
            {
                continue;
            }

            var (other, first) = taken[route.OutputPath];
            if (other is RedirectRoute { Redirect.Target: var same } && same == page)
            {
                continue;
            }

            found.Add(other is RedirectRoute ? ModelRules.AliasTaken(alias, first?.Path ?? "") : ModelRules.AliasIsLive(alias, first?.Path ?? path));
        }
    }

    /// <summary>Addresses that were published lead on, where nothing else stands there.</summary>
    private void PlanRecorded(AddressLedger ledger, LedgerRedirects recorded)
    {
        foreach (var entry in ledger.Entries)
        {
            if (!taken.ContainsKey(Route.OutputPathOf(entry.Path)) && recorded.TargetOf(entry, found) is { } target)
            {
                Add(new RedirectRoute(entry.Path, new Redirect(entry.Path, target)));
            }
        }
    }

    private void PlanSitemapParts()
    {
        var parts = SitemapParts.Count(taken.Values.Select(entry => entry.Route), configuration, pages);
        for (var part = 1; part <= parts; part++)
        {
            Add(new SiteRoute(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/sitemap-{part}.xml"), SiteRouteKind.SitemapPart, part));
        }
    }

    private void Add(Route route, SourceLocation? owner = null)
    {
        if (taken.TryAdd(route.OutputPath, (route, owner)))
        {
            return;
        }

        // The program's own routes never collide with each other: only what an author placed can.
        var first = taken[route.OutputPath].Owner;
        found.Add(ModelRules.SameAddress(owner ?? SourceLocation.OfFile(""), route.Path, first ?? SourceLocation.OfFile(route.Path)));
    }
}
