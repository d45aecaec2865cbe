using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>A correction of a release.</summary>
internal sealed class CorrectionView(DateView date, string text, ReleaseView release) : IScriptObject
{
    private readonly DateView date = date;
    private readonly string text = text;
    private readonly ReleaseView release = release;

    public static ScriptType<CorrectionView> Definition { get; } = new(
        "correction",
        "A correction of a release.",
        new("date", ViewShapes.Date, "When it was made.", view => Value.Of(view.date)),
        new("text", Shape.Text, "What was wrong and what is right.", view => view.text),
        new("release", ViewShapes.Release, "The release.", view => Value.Of(view.release)));

    public ScriptType Type => Definition;

    public Value Get(int slot) => Definition.Get(this, slot);
}
