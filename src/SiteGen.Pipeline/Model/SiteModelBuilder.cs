using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model.Addresses;
using SiteGen.Pipeline.Model.Files;
using SiteGen.Pipeline.Model.Links;
using SiteGen.Pipeline.Model.Lists;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Pipeline.Model.Translations;
using SiteGen.Pipeline.Parsing;
using SiteGen.Pipeline.Threads;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Model;

/// <summary>
/// Makes the model of the whole site. What may not be published leaves first (<see cref="Publication"/>); then come addresses, lists,
/// files, routes, and at the end the links, when every address is known.
/// </summary>
internal static class SiteModelBuilder
{
    public static ModelWork Build(BuildRequest request, SiteGround ground, IReadOnlyList<ParsedPage> parsed)
    {
        var found = new DiagnosticCollector();
        var (configuration, vocabulary, sources) = (ground.Configuration, ground.Vocabulary, ground.Sources);
        var addresses = new AddressPlanner(configuration, ground.Interfaces);
        var identities = LedgerIdentities.Find(ground.Ledger, parsed, found);
        var published = found.Take(PageSelector.Select(request, ground, addresses, identities, parsed));
        var pages = published.Pages;
        var sets = published.Sets;
        var files = new FileLocator(published.Owners.Published(sources.Files, ground.Sizes));
        var sections = SectionsOf(pages);
        pages = found.Take(PictureFinder.Attach(pages, files));
        var ((lists, routes), related) = InParallel.Both(Routes, () => RelatedFinder.Find(sets, pages), request.Jobs);
        var resolver = new LinkResolver(new LinkTargets(routes.Value, pages, sets, published.HiddenKeys), files, configuration, new IdLookup(configuration, vocabulary));
        found.Take(routes);
        if (!pages.Any(page => page.IsRelease))
        {
            found.Add(ModelRules.EmptySite());
        }

        var model = new SiteModel
        {
            Configuration = configuration,
            Vocabulary = vocabulary,
            Interfaces = ground.Interfaces,
            Now = request.Now,
            HasVariants = request.Pictures is not null,
            Changes = published.Changes,
            Ledger = ground.Ledger,
            Pages = pages,
            Sets = sets,
            Sections = sections,
            Lists = lists,
            Lookup = new ListLookup(lists, pages.Length),
            Related = related,
            Files = files.Files,
            Targets = request.Checks == CheckLevel.Later ? pages.Select(Later(resolver)).ToEquatableArray() : Now(resolver, pages, request.Jobs, found),
            Assets = ground.Assets,
            Routes = routes.Value,
        };
        return new ModelWork(model, parsed, identities, files, resolver, published.Owners.HoldsFilesBack, found.Finish(model).Diagnostics);

        (EquatableArray<TermList> Lists, Diagnosed<EquatableArray<Route>> Routes) Routes()
        {
            var planned = ListPlanner.Plan(configuration, vocabulary, sections, addresses, pages, request.Jobs);
            var recorded = new LedgerRedirects(published, request.Checks == CheckLevel.Thorough);
            return (planned, new RoutePlanner(configuration, pages, sets).Plan(
                planned, files.Files, ground.Assets, published.Aliases, request.Pictures is not null, ground.Ledger, recorded));
        }
    }

    private static EquatableArray<Deferred<EquatableArray<ResolvedTarget>>> Now(LinkResolver links, EquatableArray<Page> pages, int jobs, DiagnosticCollector found)
    {
        var resolved = InParallel.Select(
            pages,
            page =>
            {
                var own = new DiagnosticCollector();
                return own.Finish(new Deferred<EquatableArray<ResolvedTarget>>(links.Resolve(page, own)));
            },
            jobs);
        return found.TakeAll(resolved);
    }

    private static Func<Page, Deferred<EquatableArray<ResolvedTarget>>> Later(LinkResolver links) => page => new(() => links.Resolve(page, new DiagnosticCollector()));

    private static EquatableArray<string> SectionsOf(EquatableArray<Page> pages) =>
        pages.Where(page => page.IsRelease).Select(page => page.File.Section).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToEquatableArray();
}
