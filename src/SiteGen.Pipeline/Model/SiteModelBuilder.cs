using SiteGen.Pipeline.Assets;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Interface;
using SiteGen.Pipeline.Media;
using SiteGen.Pipeline.Model.Addresses;
using SiteGen.Pipeline.Model.Files;
using SiteGen.Pipeline.Model.Links;
using SiteGen.Pipeline.Model.Lists;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Pipeline.Model.Translations;
using SiteGen.Pipeline.Parsing;
using SiteGen.Pipeline.Sources;
using SiteGen.Pipeline.Vocabulary;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Model;

/// <summary>
/// Makes the model of the whole site. What may not be published leaves first (<see cref="Publication"/>); then come addresses, lists,
/// files, routes, and at the end the links, when every address is known.
/// </summary>
internal static class SiteModelBuilder
{
    public static Diagnosed<SiteModel> Build(
        BuildRequest request,
        SiteConfiguration configuration,
        SourceTree sources,
        SiteVocabulary vocabulary,
        EquatableArray<LanguageInterface> interfaces,
        EquatableArray<ThemeAsset> assets,
        IReadOnlyDictionary<string, ImageSize> sizes,
        IReadOnlyList<ParsedPage> parsed,
        AddressLedger ledger)
    {
        var found = new DiagnosticCollector();
        var addresses = new AddressPlanner(configuration, interfaces);
        var published = found.Take(PageSelector.Select(request, configuration, vocabulary, addresses, interfaces, parsed, ledger));
        var pages = published.Pages;
        var sets = published.Sets;
        var files = new FileLocator(published.Owners.Published(sources.Files, sizes));
        var sections = pages.Where(page => page.IsRelease).Select(page => page.File.Section)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToEquatableArray();
        pages = found.Take(PictureFinder.Attach(pages, files));
        var lists = new ListPlanner(configuration, vocabulary, sections, addresses).Plan(pages);
        var recorded = new LedgerRedirects(published, request.Checks == CheckLevel.Thorough);
        var routes = found.Take(new RoutePlanner(configuration, pages, sets).Plan(lists, files.Files, assets, published.Aliases, request.Pictures is not null, ledger, recorded));
        var resolver = new LinkResolver(new LinkTargets(routes, pages, sets, published.HiddenKeys), files, configuration, new IdLookup(configuration, vocabulary));
        if (!pages.Any(page => page.IsRelease))
        {
            found.Add(ModelRules.EmptySite());
        }

        return found.Finish(new SiteModel
        {
            Configuration = configuration,
            Vocabulary = vocabulary,
            Interfaces = interfaces,
            Now = request.Now,
            HasVariants = request.Pictures is not null,
            Changes = published.Changes,
            Ledger = ledger,
            Pages = pages,
            Sets = sets,
            Sections = sections,
            Lists = lists,
            Lookup = new ListLookup(lists, pages.Length),
            Related = RelatedFinder.Find(sets, pages),
            Files = files.Files,
            Targets = pages.Select(page => resolver.Resolve(page, found)).ToEquatableArray(),
            Assets = assets,
            Routes = routes,
        });
    }
}
