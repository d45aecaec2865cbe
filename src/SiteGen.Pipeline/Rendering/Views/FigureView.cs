using SiteGen.Pipeline.Parsing;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>A key number of a release.</summary>
internal sealed class FigureView(Figure figure, Wording wording) : IScriptObject
{
    private readonly Figure figure = figure;
    private readonly Wording wording = wording;

    public static ScriptType<FigureView> Definition { get; } = new(
        "figure",
        "A key number of a release, written as the page's language writes numbers.",
        new("label", Shape.Text, "What the number says.", view => view.figure.Label.ForOrFirst(view.wording.Code)),
        new("value", Shape.Text, "The number: «85 356».", view => view.wording.Numbers.Of(view.figure.Value.Value)),
        new("number", Shape.Number, "The number as a number, for machines.", view => Value.Of(view.figure.Value.Value)),
        new("unit", Shape.Text, "What is counted, or empty.", view => view.figure.Unit.ForOrFirst(view.wording.Code)),
        new("period", Shape.Text, "The period it covers, or empty.", view => view.figure.Period.ForOrFirst(view.wording.Code)),
        new("of", Shape.Text, "The whole it is a part of: «568»; empty without one.", view => view.figure.Of is { } of ? view.wording.Numbers.Of(of.Value) : ""),
        new("share", Shape.Number, "The part of the whole, 0 to 100; -1 without a whole.", view => view.Share() is { } share ? (double)share : -1.0),
        new("share_text", Shape.Text, "The part of the whole: «43,5 %»; empty without one.", view => view.Share() is { } share ? view.wording.Numbers.Percent(share) : ""),
        new("previous", Shape.Text, "The number of the period before, or empty.", view => view.figure.Previous is { } previous ? view.wording.Numbers.Of(previous.Value) : ""),
        new("change", Shape.Text, "The difference to the period before: «+1 250»; empty without one.", view => view.Change() is { } change ? view.wording.Numbers.Change(change) : ""),
        new("change_direction", Shape.Text, "`up`, `down`, `same`, or empty.", view => view.Change() switch { null => "", > 0 => "up", < 0 => "down", _ => "same" }));

    public ScriptType Type => Definition;

    public Value Get(int slot) => Definition.Get(this, slot);

    private decimal? Share() => figure.Of is { Value: not 0 } whole
        ? Math.Round(figure.Value.Value / whole.Value * 100, 1, MidpointRounding.AwayFromZero)
        : null;

    private decimal? Change() => figure.Previous is { } previous ? figure.Value.Value - previous.Value : null;
}
