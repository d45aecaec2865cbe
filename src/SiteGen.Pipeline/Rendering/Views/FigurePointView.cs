using SiteGen.Pipeline.Parsing;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>A key number among others of its kind.</summary>
internal sealed class FigurePointView(Figure figure, ReleaseView release, Figure? before, int x, int y) : IScriptObject
{
    private readonly Figure figure = figure;
    private readonly ReleaseView release = release;
    private readonly Figure? before = before;

    public static ScriptType<FigurePointView> Definition { get; } = new(
        "figure point",
        "A key number among others of its kind.",
        new("figure", Shape.Object(() => FigureView.Definition), "The number.", view => Value.Of(new FigureView(view.figure, view.release.Wording))),
        new("release", ViewShapes.Release, "The release that states it.", view => Value.Of(view.release)),
        new("change", Shape.Text, "The difference to the point before: «+1 250»; empty for the first.", view => view.before is null ? "" : view.release.Wording.Numbers.Change(view.figure.Value.Value - view.before.Value.Value)),
        new("x", Shape.Number, "Its place from the left in a drawing of 320 × 120.", view => view.X),
        new("y", Shape.Number, "Its place from the top.", view => view.Y));

    public ScriptType Type => Definition;

    public int X { get; } = x;

    public int Y { get; } = y;

    public Value Get(int slot) => Definition.Get(this, slot);
}
