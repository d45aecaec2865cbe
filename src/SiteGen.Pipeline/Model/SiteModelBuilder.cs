using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model.Addresses;
using SiteGen.Pipeline.Model.Files;
using SiteGen.Pipeline.Model.Links;
using SiteGen.Pipeline.Model.Lists;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Pipeline.Model.Translations;
using SiteGen.Pipeline.Parsing;
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
        var sections = pages.Where(page => page.IsRelease).Select(page => page.File.Section)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToEquatableArray();
        pages = found.Take(PictureFinder.Attach(pages, files));
        var lists = new ListPlanner(configuration, vocabulary, sections, addresses).Plan(pages);
        var recorded = new LedgerRedirects(published, request.Checks == CheckLevel.Thorough);
        var routes = found.Take(new RoutePlanner(configuration, pages, sets).Plan(
            lists, files.Files, ground.Assets, published.Aliases, request.Pictures is not null, ground.Ledger, recorded));
        var resolver = new LinkResolver(new LinkTargets(routes, pages, sets, published.HiddenKeys), files, configuration, new IdLookup(configuration, vocabulary));
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
            Related = RelatedFinder.Find(sets, pages),
            Files = files.Files,
            Targets = pages.Select(page => resolver.Resolve(page, found)).ToEquatableArray(),
            Assets = ground.Assets,
            Routes = routes,
        };
        return new ModelWork(model, parsed, identities, files, resolver, published.Owners.HoldsFilesBack, found.Finish(model).Diagnostics);
    }
}
