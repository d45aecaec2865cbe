using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>The globals of a layout. Every page has `site`, `language` and `page`; the others are null where they do not apply.</summary>
internal sealed class GlobalsView : IScriptObject
{
    public static ScriptType<GlobalsView> Definition { get; } = new(
        "globals",
        "What every layout and partial sees by name. Those that a page does not have are null.",
        new("site", Shape.Object(() => SiteView.Definition), "The site.", view => Value.Of(view.Site)),
        new("language", ViewShapes.Language, "The page's language.", view => Value.Of(view.Language)),
        new("page", Shape.Object(() => PageView.Definition), "The page.", view => Value.Of(view.Page)),
        new("release", ViewShapes.Release, "On the page of a release, and in the partials `card` and `row`: the release.", view => Value.Of(view.Release)),
        new("list", Shape.Object(() => ListView.Definition), "On a list: the list.", view => Value.Of(view.List)),
        new("home", Shape.Object(() => HomeView.Definition), "On the front page: what it shows.", view => Value.Of(view.Home)),
        new("terms", Shape.Object(() => TermIndexView.Definition), "On the overview of tags or projects: the terms.", view => Value.Of(view.Terms)),
        new("regions", Shape.Object(() => RegionIndexView.Definition), "On the overview of regions: the tree.", view => Value.Of(view.Regions)),
        new("archive", Shape.Object(() => ArchiveView.Definition), "On the archive and the search page: years and months.", view => Value.Of(view.Archive)),
        new("corrections", Shape.Object(() => CorrectionIndexView.Definition), "On the page of all corrections: the corrections.", view => Value.Of(view.Corrections)),
        new("not_found", Shape.Object(() => NotFoundView.Definition), "On `404.html`: what it says in each language.", view => Value.Of(view.NotFound)),
        new("root", Shape.Object(() => RootView.Definition), "On the page at the root: the languages.", view => Value.Of(view.Root)),
        new("redirect", Shape.Object(() => RedirectView.Definition), "On a page that leads elsewhere: where to.", view => Value.Of(view.Redirect)));

    public ScriptType Type => Definition;

    public required SiteView Site { get; init; }

    public required LanguageView Language { get; init; }

    public PageView? Page { get; init; }

    public ReleaseView? Release { get; init; }

    public ListView? List { get; init; }

    public HomeView? Home { get; init; }

    public TermIndexView? Terms { get; init; }

    public RegionIndexView? Regions { get; init; }

    public ArchiveView? Archive { get; init; }

    public CorrectionIndexView? Corrections { get; init; }

    public NotFoundView? NotFound { get; init; }

    public RootView? Root { get; init; }

    public RedirectView? Redirect { get; init; }

    public Value Get(int slot) => Definition.Get(this, slot);
}
