using SiteGen.Pipeline.Configuration;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>A language of the site.</summary>
internal sealed class LanguageView(Language language, Wording wording, SiteAddresses addresses) : IScriptObject
{
    public static ScriptType<LanguageView> Definition { get; } = new(
        "language",
        "A language of the site.",
        new("code", Shape.Text, "Its code: `kk`.", view => view.Language.Code),
        new("name", Shape.Text, "Its own name for itself: «Қазақша».", view => view.Wording.Formats.Name),
        new("direction", Shape.Text, "`ltr` or `rtl`.", view => view.Wording.Formats.Direction == Languages.TextDirection.RightToLeft ? "rtl" : "ltr"),
        new("locale", Shape.Text, "Its name in Open Graph: `kk_KZ`.", view => view.Wording.Formats.OpenGraphLocale),
        new("home_url", Shape.Text, "The address of its front page.", view => view.HomeUrl),
        new("is_default", Shape.Bool, "Whether it is the site's first language.", view => view.Language.IsDefault));

    public ScriptType Type => Definition;

    public Language Language { get; } = language;

    public Wording Wording { get; } = wording;

    private string HomeUrl { get; } = addresses.Relative($"/{language.Code}/");

    public Value Get(int slot) => Definition.Get(this, slot);
}
