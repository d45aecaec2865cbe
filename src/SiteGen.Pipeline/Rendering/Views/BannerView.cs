using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>What a reader or editor must know before the text.</summary>
internal sealed class BannerView(string kind, string text, DateView? until) : IScriptObject
{
    private readonly string kind = kind;
    private readonly string text = text;
    private readonly DateView? until = until;

    public static ScriptType<BannerView> Definition { get; } = new(
        "banner",
        "What a reader or editor must know before the text: a draft, an embargo, an expired or withdrawn release.",
        new("kind", Shape.Text, "`draft`, `embargo`, `expired` or `withdrawn`.", view => view.kind),
        new("text", Shape.Text, "The sentence to show.", view => view.text),
        new("until", ViewShapes.Date, "The date it speaks of; null for a draft.", view => Value.Of(view.until)));

    public ScriptType Type => Definition;

    public Value Get(int slot) => Definition.Get(this, slot);
}
