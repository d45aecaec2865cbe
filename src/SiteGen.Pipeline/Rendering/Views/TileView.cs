using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>A tile of a map.</summary>
internal sealed class TileView(TermView term, int column, int row, int shade) : IScriptObject
{
    private readonly TermView term = term;
    private readonly int column = column;
    private readonly int row = row;
    private readonly int shade = shade;

    public static ScriptType<TileView> Definition { get; } = new(
        "tile",
        "A region's tile on a map.",
        new("column", Shape.Number, "Its column, from 0 at the left.", view => view.column),
        new("row", Shape.Number, "Its row, from 0 at the top.", view => view.row),
        new("shade", Shape.Number, "0 without releases, else 1 to 4 by their number.", view => view.shade),
        new("term", ViewShapes.Term, "The region.", view => Value.Of(view.term)));

    public ScriptType Type => Definition;

    public Value Get(int slot) => Definition.Get(this, slot);
}
