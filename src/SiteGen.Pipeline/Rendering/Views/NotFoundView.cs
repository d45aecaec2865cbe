using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>The page that answers a wrong address, in all languages at once: a static host has one for the whole site.</summary>
internal sealed class NotFoundView(SiteViews site) : IScriptObject
{
    private readonly SiteViews site = site;

    public static ScriptType<NotFoundView> Definition { get; } = new(
        "not found",
        "The page that answers a wrong address, in all languages at once.",
        [new("languages", Shape.List(Shape.Object(() => NotFoundLanguageView.Definition)), "What it says in each language.", view => Value.Of(ScriptList.Of(view.site.Model.Configuration.Languages, language => Value.Of(new NotFoundLanguageView(view.site, language)))))]);

    public ScriptType Type => Definition;

    public Value Get(int slot) => Definition.Get(this, slot);
}
