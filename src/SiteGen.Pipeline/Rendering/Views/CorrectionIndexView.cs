using SiteGen.Pipeline.Configuration;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>All corrections of a language.</summary>
internal sealed class CorrectionIndexView(SiteViews site, Language language) : IScriptObject
{
    public static ScriptType<CorrectionIndexView> Definition { get; } = new(
        "corrections",
        "All corrections of a language.",
        [new("items", Shape.List(Shape.Object(() => CorrectionView.Definition)), "The corrections, newest first.", view => Value.Of(ScriptList.Of(view.Items(), static item => Value.Of(item))))]);

    public ScriptType Type => Definition;

    public Value Get(int slot) => Definition.Get(this, slot);

    private CorrectionView[] Items() => site.Model.Pages
        .Where(page => page.IsRelease && page.Language.Index == language.Index)
        .SelectMany(page => page.Corrections.Select(correction => (Page: page, Correction: correction)))
        .OrderByDescending(entry => entry.Correction.Date.Instant).ThenBy(entry => entry.Page.Id.Index)
        .Select(entry => new CorrectionView(
            new DateView(entry.Correction.Date, site.Wordings[language.Index]), entry.Correction.Text, site.Release(entry.Page.Id)))
        .ToArray();
}
