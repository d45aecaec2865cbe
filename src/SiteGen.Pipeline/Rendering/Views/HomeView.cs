using SiteGen.Pipeline.Model;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>
/// The front page: a lead, a few more, what is pinned, and the river of the rest by day. Every release of the river's first page is on it once.
/// </summary>
internal sealed class HomeView : IScriptObject
{
    private const int MostSecondary = 3;

    private readonly SiteViews site;
    private readonly TermList river;
    private readonly ReleaseView? lead;
    private readonly ReleaseView[] secondary;
    private readonly ReleaseView[] featured;
    private readonly List<DayView> days;

    public HomeView(SiteViews site, TermList river)
    {
        this.site = site;
        this.river = river;
        var first = site.Releases(river, 1);
        featured = river.Pages.Where(id => site.Model[id].Facts.Featured).Take(MostSecondary).Select(site.Release).ToArray();

        // The lead is what is pinned, else the newest that has a picture among the next few: a front page opens with one.
        lead = featured.FirstOrDefault() ?? first.Take(MostSecondary).FirstOrDefault(release => release.Page.Image is not null) ?? first.FirstOrDefault();
        featured = featured.Where(release => release != lead).ToArray();
        secondary = first.Where(release => release != lead && !featured.Contains(release)).Take(MostSecondary).ToArray();
        var rest = first.Where(release => release != lead && !secondary.Contains(release) && !featured.Contains(release)).ToArray();
        days = DayView.Group(rest, site.Wordings[river.Language.Index]);
    }

    public static ScriptType<HomeView> Definition { get; } = new(
        "home",
        "The front page of a language.",
        new("lead", ViewShapes.Release, "The release that opens the page; null for a site without releases.", view => Value.Of(view.lead)),
        new("secondary", ViewShapes.Releases, "Up to three more.", view => Value.Of(ScriptList.Of(view.secondary, static release => Value.Of(release)))),
        new("featured", ViewShapes.Releases, "Others that are pinned.", view => Value.Of(ScriptList.Of(view.featured, static release => Value.Of(release)))),
        new("days", Shape.List(ViewShapes.Day), "The rest of the newest releases by day.", view => Value.Of(ScriptList.Of(view.days, static day => Value.Of(day)))),
        new("map", ViewShapes.Map, "The map of the regions; null when none has a tile.", view => Value.Of(MapView.Of(view.site.TopRegions(view.river.Language)))),
        new("projects", ViewShapes.Terms, "Projects that occur, by the alphabet.", view => view.Projects()),
        new("pager", ViewShapes.Pager, "The pages of the river.", view => Value.Of(new PagerView(view.river, 1, view.site.Addresses))));

    public ScriptType Type => Definition;

    public Value Get(int slot) => Definition.Get(this, slot);

    private Value Projects()
    {
        var used = Enumerable.Range(0, site.Model.Vocabulary.Projects.Length)
            .Select(index => site.Term(TermKind.Project, index, river.Language))
            .Where(project => project.Count > 0);
        return Value.Of(ScriptList.Of(site.ByAlphabet(used, river.Language), static project => Value.Of(project)));
    }
}
