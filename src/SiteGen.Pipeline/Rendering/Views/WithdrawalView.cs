using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>The notice of a withdrawn release.</summary>
internal sealed class WithdrawalView(DateView date, string reason) : IScriptObject
{
    private readonly DateView date = date;
    private readonly string reason = reason;

    public static ScriptType<WithdrawalView> Definition { get; } = new(
        "withdrawal",
        "The notice of a withdrawn release.",
        new("date", ViewShapes.Date, "When it was withdrawn.", view => Value.Of(view.date)),
        new("reason", Shape.Text, "Why, or empty.", view => view.reason));

    public ScriptType Type => Definition;

    public Value Get(int slot) => Definition.Get(this, slot);
}
