using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>The site in one language. Made once for each, so that every list in it is made once.</summary>
internal sealed class SiteView(SiteViews site, Language language) : IScriptObject
{
    private readonly SiteViews site = site;
    private readonly Language language = language;

    private const int Latest = 5;

    // Every page asks for these: each is made once, however many releases there are.
    private IScriptList? tags;
    private IScriptList? regions;
    private IScriptList? projects;
    private IScriptList? types;
    private IScriptList? pages;
    private MapView? map;

    public static ScriptType<SiteView> Definition { get; } = new(
        "site",
        "The site in the page's language.",
        new("title", Shape.Text, "Its name.", view => view.Settings.Title.ForOrFirst(view.language.Code)),
        new("description", Shape.Text, "One sentence on what it is.", view => view.Settings.Description.ForOrFirst(view.language.Code)),
        new("home_url", Shape.Text, "The address of the front page in the page's language.", view => view.Url("")),
        new("absolute_url", Shape.Text, "The address of the whole site, with the host.", view => view.site.Addresses.Absolute("/")),
        new("base_path", Shape.Text, "The path under which the site stands: `/` or `/press/`.", view => view.Settings.BaseUrl.Path),
        new("organization", Shape.Object(() => OrganizationView.Definition), "Who publishes.", view => Value.Of(new OrganizationView(view.site, view.language))),
        new("contacts", Shape.List(ViewShapes.Contact), "Media contacts.", view => Value.Of(ScriptList.Of(view.Contacts(), static contact => Value.Of(contact)))),
        new("press", ViewShapes.Contact, "The first media contact; null when there is none.", view => view.Settings.Contacts.IsEmpty ? Value.Null : Value.Of(view.site.Contact(0, view.language))),
        new("languages", Shape.List(ViewShapes.Language), "The site's languages, the default one first.", view => Value.Of(ScriptList.Of(view.Settings.Languages, other => Value.Of(view.site.Language(other))))),
        new("pages", ViewShapes.Links, "Ordinary pages by their place in menus, then title.", view => Value.Of(view.pages ??= ScriptList.Of(view.Pages(), static link => Value.Of(link)))),
        new("types", ViewShapes.Terms, "Kinds of releases that occur.", view => Value.Of(view.types ??= List(view.Used(TermKind.Type)))),
        new("regions", ViewShapes.Terms, "The regions of the top level, by the alphabet.", view => Value.Of(view.regions ??= List(view.site.TopRegions(view.language)))),
        new("tags", ViewShapes.Terms, "Tags that occur, by the alphabet.", view => Value.Of(view.tags ??= List(view.site.ByAlphabet(view.Used(TermKind.Tag), view.language)))),
        new("projects", ViewShapes.Terms, "Projects that occur, by the alphabet.", view => Value.Of(view.projects ??= List(view.site.ByAlphabet(view.Used(TermKind.Project), view.language)))),
        new("latest", ViewShapes.Releases, "The five newest releases.", view => Value.Of(ScriptList.Of(view.site.Newest(view.language, Latest), static release => Value.Of(release)))),
        new("feeds", Shape.List(ViewShapes.Feed), "The feeds of everything.", view => Value.Of(ScriptList.Of(view.site.Feeds(view.River), static feed => Value.Of(feed)))),
        new("map", ViewShapes.Map, "The map of the regions of the top level; null when none has a tile.", view => Value.Of(view.map ??= MapView.Of(view.site.TopRegions(view.language)))),
        new("year_first", Shape.Number, "The year of the oldest release; this year when there is none.", view => view.River.Pages.IsEmpty ? view.site.NowYear : view.site.Model[view.River.Pages[^1]].Date.Local.Year),
        new("year_last", Shape.Number, "The year of the newest release; this year when there is none.", view => view.River.Pages.IsEmpty ? view.site.NowYear : view.site.Model[view.River.Pages[0]].Date.Local.Year),
        new("now_year", Shape.Number, "The year of the build.", view => view.site.NowYear),
        new("accent", Shape.Text, "The organisation's colour as stated; null when none is set.", view => view.Settings.Accent?.Value),
        new("extra", Shape.Any, "Whatever `site.yml` states under `extra`.", view => YamlValues.Of(view.Settings.Extra)),
        new("urls", Shape.Object(() => SiteUrlsView.Definition), "The addresses of the overviews.", view => Value.Of(new SiteUrlsView(view.site, view.language))),
        new("release_count", Shape.Number, "How many releases the language has.", view => view.River.Pages.Length));

    public ScriptType Type => Definition;

    private SiteConfiguration Settings => site.Model.Configuration;

    private TermList River => site.Model.ListOf(TermKind.All, 0, language)!; // Every language has its river.

    public Value Get(int slot) => Definition.Get(this, slot);

    private string Url(string path) => site.Addresses.Relative($"/{language.Code}/{path}");

    private IEnumerable<ContactView> AllContacts() => Enumerable.Range(0, Settings.Contacts.Length).Select(index => site.Contact(index, language));

    private ContactView[] Contacts() => AllContacts().ToArray();

    private IEnumerable<TermView> Used(TermKind kind) => site.Model.Lists
        .Where(list => list.Kind == kind && list.Language.Index == language.Index && !list.Pages.IsEmpty)
        .Select(list => site.Term(kind, list.Key, language));

    private static IScriptList List(IEnumerable<TermView> terms) => ScriptList.Of(terms.ToArray(), static term => Value.Of(term));

    private LinkView[] Pages() => site.Model.Pages
        .Where(page => !page.IsRelease && page.Language.Index == language.Index && page.State == PageState.Live)
        .Select(page => (Page: page, Order: Order(page)))
        .OrderBy(entry => entry.Order == 0 ? int.MaxValue : entry.Order)
        .ThenBy(entry => entry.Page.Title, site.Wordings[language.Index].Order)
        .Select(entry => new LinkView(entry.Page.Title, site.Addresses.Relative(entry.Page.Path), entry.Order, entry.Page.File.Name))
        .ToArray();

    private static int Order(Page page) =>
        page.Facts.Extra?["menu"] is Yaml.YamlScalar menu && int.TryParse(menu.Text, System.Globalization.CultureInfo.InvariantCulture, out var order) ? order : 0;
}
