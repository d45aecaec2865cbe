using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>What every page has: its title, its place, its versions, and what its head says to machines.</summary>
internal sealed class PageView(SiteViews site, Route route, Language language) : IScriptObject
{
    private readonly SiteViews site = site;
    private readonly Route route = route;

    private readonly PageSubject subject = PageSubject.Of(site, route, language);
    private IReadOnlyList<Alternate>? versions;

    public static ScriptType<PageView> Definition { get; } = new(
        "page",
        "What every page has, whatever it shows.",
        new("kind", Shape.Text, "`home`, `release`, `page`, `list`, `terms`, `regions`, `archive`, `corrections`, `search`, `not_found`, `root` or `redirect`.", view => view.subject.Kind),
        new("section", Shape.Text, "The menu entry it belongs to: `news`, `regions`, `projects`, `tags`, `archive`, `search`, or the id of an ordinary page.", view => view.subject.Section),
        new("title", Shape.Text, "Its title.", view => view.Title),
        new("head_title", Shape.Text, "Its title and the site's, for the window.", view => view.HeadTitle()),
        new("description", Shape.Text, "One sentence on it.", view => view.Description),
        new("url", Shape.Text, "Its address.", view => view.site.Addresses.Relative(view.route.Path)),
        new("canonical", Shape.Text, "Its address with the host.", view => view.Canonical),
        new("alternates", Shape.List(Shape.Object(() => AlternateView.Definition)), "Its versions in all languages, its own included, for `hreflang`.", view => Value.Of(ScriptList.Of(view.Versions, version => Value.Of(new AlternateView(version.Code, view.site.Addresses.Absolute(version.Path)))))),
        new("x_default", Shape.Text, "The version for all other languages, with the host.", view => view.site.Addresses.Absolute(view.site.Alternates.DefaultOf(view.route, view.Versions))),
        new("switch", Shape.List(Shape.Object(() => VersionView.Definition)), "The language switch: every language of the site.", view => Value.Of(ScriptList.Of(LanguageSwitch.Of(view.site, view.route, view.Language), static version => Value.Of(version)))),
        new("has_untranslated", Shape.Bool, "Whether the page is missing in some language of the site.", view => LanguageSwitch.Of(view.site, view.route, view.Language).Any(version => !version.Exists)),
        new("breadcrumbs", ViewShapes.Links, "The way from the front page to this one, its own title last.", view => Value.Of(ScriptList.Of(view.subject.Trail, step => Value.Of(new LinkView(step.Title, view.site.Addresses.Relative(step.Path)))))),
        new("json_ld", Shape.Markup, "The structured data: a whole script element.", view => view.JsonLd()),
        new("open_graph", Shape.Object(() => OpenGraphView.Definition), "What messengers and social networks show.", view => Value.Of(new OpenGraphView(view.site, view, view.subject.Page))),
        new("robots", Shape.Text, "`noindex` for what search engines should not keep; else empty.", view => view.site.Alternates.IsIndexed(view.route) && view.subject.Page is not { IsUnpublished: true } ? "" : "noindex"),
        new("feeds", Shape.List(ViewShapes.Feed), "The feeds to announce: those of the list, or of everything.", view => Value.Of(ScriptList.Of(view.Feeds(), static feed => Value.Of(feed)))),
        new("body", Shape.Markup, "The text of an ordinary page; empty for all others.", view => view.subject.Page is { IsRelease: false } page ? Value.Markup(view.site.Body(page)) : Value.Markup("")),
        new("frame_origins", ViewShapes.Texts, "The sites of films and messages that a reader may ask for in its text, for the Content-Security-Policy; empty for most.", view => Value.Of(ScriptList.Of(view.subject.Page?.Body.FrameOrigins ?? []))),
        new("banner", Shape.Object(() => BannerView.Definition), "What must be known before the text of a release or an ordinary page; null for most.", view => Value.Of(view.subject.Page is { } page ? BannerView.Of(page, view.Wording) : null)),
        new("extra", Shape.Any, "Whatever an ordinary page states under `extra`.", view => YamlValues.Of(view.subject.Page?.Facts.Extra)),
        new("is_preview", Shape.Bool, "Whether it is something that only a preview shows.", view => view.subject.Page is { IsUnpublished: true }));

    public ScriptType Type => Definition;

    public Language Language { get; } = language;

    public Wording Wording { get; } = site.Wordings[language.Index];

    public string Title => subject.Title;

    public string Description => subject.Description;

    public string Canonical => site.Addresses.Absolute(route.Path);

    public IReadOnlyList<Alternate> Versions => versions ??= site.Alternates.Of(route);

    public Value Get(int slot) => Definition.Get(this, slot);

    private string HeadTitle()
    {
        var siteTitle = site.Model.Configuration.Title.ForOrFirst(Language.Code);
        var title = route is ListRoute { Number: > 1 and var number }
            ? $"{Title} – {Wording.Text("pager.page")} {Wording.Numbers.Of(number)}"
            : Title;
        return title == siteTitle ? title : $"{title} – {siteTitle}";
    }

    private Value JsonLd()
    {
        var buffer = site.Scratch();
        site.JsonLd.Write(route, Language.Code, subject.Trail, buffer);
        return Value.Markup(buffer.ToArray());
    }

    private FeedView[] Feeds()
    {
        var own = route is ListRoute list ? site.Term(site.Model.Lists[list.List]).Feeds() : [];
        return own.Length > 0 ? own : site.Feeds(site.Model.ListOf(TermKind.All, 0, Language)!); // Every language has its river.
    }
}
