using SiteGen.Pipeline.Model;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>One page of a list of releases.</summary>
internal sealed class ListView(SiteViews site, TermList list, int number) : IScriptObject
{
    private readonly SiteViews site = site;
    private readonly TermList list = list;
    private readonly int number = number;

    // Templates ask twice: whether there are any, and which.
    private IScriptList? days;
    private IScriptList? neighbours;

    private const int MostNeighbours = 12;
    private const int MostSeries = 12;

    public static ScriptType<ListView> Definition { get; } = new(
        "list",
        "One page of a list of releases.",
        new("kind", Shape.Text, "By what it gathers: `tag`, `project`, `region`, `region_tag`, `type`, `section`, `year`, `month` or `all`.", view => view.Term.KindName),
        new("term", ViewShapes.Term, "What it gathers by.", view => Value.Of(view.Term)),
        new("title", Shape.Text, "Its heading.", view => view.Term.Name),
        new("description", Shape.Text, "What it is, or empty.", view => view.Term.Description),
        new("count", Shape.Number, "How many releases it has on all pages.", view => view.list.Pages.Length),
        new("releases", ViewShapes.Releases, "The releases of this page, newest first.", view => Value.Of(ScriptList.Of(view.Releases, static release => Value.Of(release)))),
        new("days", Shape.List(ViewShapes.Day), "The releases of this page by day.", view => Value.Of(view.days ??= ScriptList.Of(DayView.Group(view.Releases, view.site.Wordings[view.list.Language.Index]), static day => Value.Of(day)))),
        new("pager", ViewShapes.Pager, "The pages of the list.", view => Value.Of(new PagerView(view.list, view.number, view.site.Addresses))),
        new("feeds", Shape.List(ViewShapes.Feed), "The list's feeds; empty for kinds without.", view => Value.Of(ScriptList.Of(view.Term.Feeds(), static feed => Value.Of(feed)))),
        new("neighbours", ViewShapes.Terms, "Other tags of the releases on this page, the most frequent first.", view => Value.Of(view.neighbours ??= ScriptList.Of(view.Neighbours(), static term => Value.Of(term)))),
        new("topics", ViewShapes.Terms, "For a region of the top level its tags with enough releases there for a list of both (three; on large sites a page), for a tag such regions; each leads to the list of both.", view => Value.Of(ScriptList.Of(view.Term.Topics(), static term => Value.Of(term)))),
        new("children", ViewShapes.Terms, "The regions that lie in a region.", view => Value.Of(ScriptList.Of(view.Term.Children(), static term => Value.Of(term)))),
        new("series", Shape.List(Shape.Object(() => FigureSeriesView.Definition)), "On the first page of a region or project: its key numbers over time, at most 12, those with several points first.", view => Value.Of(ScriptList.Of(view.Series(), static series => Value.Of(series)))),
        new("figures_csv", Shape.Text, "All key numbers as a table to download; empty where there are none.", view => view.Download("figures.csv")),
        new("figures_json", Shape.Text, "The same as JSON.", view => view.Download("figures.json")),
        new("map", ViewShapes.Map, "The map of those regions; null when none has a tile.", view => Value.Of(MapView.Of(view.Term.Children()))));

    public ScriptType Type => Definition;

    private TermView Term { get; } = site.Term(list.Kind, list.Key, list.Language);

    private ReleaseView[] Releases { get; } = site.Releases(list, number);

    public Value Get(int slot) => Definition.Get(this, slot);

    private FigureSeriesView[] Series() =>
        number == 1 ? list.Figures.Take(MostSeries).Select(series => new FigureSeriesView(site, series)).ToArray() : [];

    private string Download(string name) => list.Figures.IsEmpty ? "" : site.Addresses.Relative(list.Path + name);

    private TermView[] Neighbours()
    {
        var counts = new int[site.Model.Vocabulary.Tags.Length];
        foreach (var release in Releases)
        {
            foreach (var tag in release.Page.Facts.Tags)
            {
                counts[tag]++;
            }
        }

        if (list.Kind == TermKind.Tag)
        {
            counts[list.Key] = 0;
        }

        var used = new List<(int Count, int Tag)>(counts.Length);
        for (var tag = 0; tag < counts.Length; tag++)
        {
            if (counts[tag] > 0)
            {
                used.Add((-counts[tag], tag));
            }
        }

        used.Sort();
        var shown = new TermView[Math.Min(used.Count, MostNeighbours)];
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = site.Term(TermKind.Tag, used[i].Tag, list.Language);
        }

        return shown;
    }
}
