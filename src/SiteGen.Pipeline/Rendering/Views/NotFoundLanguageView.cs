using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>The part of the page that answers a wrong address in one language.</summary>
internal sealed class NotFoundLanguageView(SiteViews site, Language language) : IScriptObject
{
    private readonly SiteViews site = site;
    private readonly Language language = language;

    private const int Latest = 5;

    public static ScriptType<NotFoundLanguageView> Definition { get; } = new(
        "not found in a language",
        "The part of the page that answers a wrong address in one language.",
        new("language", ViewShapes.Language, "The language.", view => Value.Of(view.site.Language(view.language))),
        new("latest", ViewShapes.Releases, "The five newest releases.", view => Value.Of(ScriptList.Of(view.site.Newest(view.language, Latest), static release => Value.Of(release)))),
        new("home_url", Shape.Text, "The front page.", view => view.site.Addresses.Relative($"/{view.language.Code}/")),
        new("search_url", Shape.Text, "Search.", view => view.site.Addresses.Relative(SiteAddresses.Index(view.language, IndexKind.Search))));

    public ScriptType Type => Definition;

    public Value Get(int slot) => Definition.Get(this, slot);
}
