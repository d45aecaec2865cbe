using SiteGen.Pipeline.Configuration;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>The region tree.</summary>
internal sealed class RegionIndexView(SiteViews site, Language language) : IScriptObject
{
    private readonly SiteViews site = site;
    private readonly Language language = language;

    public static ScriptType<RegionIndexView> Definition { get; } = new(
        "regions",
        "The region tree.",
        new("title", Shape.Text, "The heading.", view => view.site.Wordings[view.language.Index].Text("nav.regions")),
        new("roots", ViewShapes.Terms, "The regions of the top level, by the alphabet; each has its children.", view => Value.Of(ScriptList.Of(view.site.TopRegions(view.language), static term => Value.Of(term)))),
        new("map", ViewShapes.Map, "Their map; null when none has a tile.", view => Value.Of(MapView.Of(view.site.TopRegions(view.language)))),
        new("total", Shape.Number, "How many releases name a region.", view => view.Total()));

    public ScriptType Type => Definition;

    public Value Get(int slot) => Definition.Get(this, slot);

    private int Total() => site.Model.ListOf(Model.TermKind.All, 0, language)!.Pages.Count(id => !site.Model[id].Facts.Regions.IsEmpty); // Every language has its river.
}
