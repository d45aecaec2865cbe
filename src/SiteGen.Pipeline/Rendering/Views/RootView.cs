using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>The page at the site's root: the way to the languages.</summary>
internal sealed class RootView(SiteViews site) : IScriptObject
{
    private readonly SiteViews site = site;

    public static ScriptType<RootView> Definition { get; } = new(
        "root",
        "The page at the site's root: the way to the languages.",
        new("languages", Shape.List(ViewShapes.Language), "The languages, the default one first.", view => Value.Of(ScriptList.Of(view.site.Model.Configuration.Languages, language => Value.Of(view.site.Language(language))))),
        new("target_url", Shape.Text, "The front page of the default language.", view => view.site.Addresses.Relative($"/{view.site.Model.Configuration.DefaultLanguage.Code}/")));

    public ScriptType Type => Definition;

    public Value Get(int slot) => Definition.Get(this, slot);
}
