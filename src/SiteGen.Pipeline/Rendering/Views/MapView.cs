using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>A tile-grid map.</summary>
internal sealed class MapView(IReadOnlyList<TermView> terms) : IScriptObject
{
    private readonly IReadOnlyList<TermView> terms = terms;

    public static ScriptType<MapView> Definition { get; } = new(
        "map",
        "A tile-grid map of regions.",
        new("columns", Shape.Number, "Its width in tiles.", view => view.terms.Max(term => term.Tile!.Value.Column) - view.Left + 1),
        new("rows", Shape.Number, "Its height in tiles.", view => view.terms.Max(term => term.Tile!.Value.Row) - view.Top + 1),
        new("tiles", Shape.List(Shape.Object(() => TileView.Definition)), "The tiles, row by row.", view => Value.Of(ScriptList.Of(view.Tiles(), static tile => Value.Of(tile)))));

    public ScriptType Type => Definition;

    // Every term of a map has a tile: `Of` leaves the others out. A grid may count from 0 or from 1.
    private int Left { get; } = terms.Min(term => term.Tile!.Value.Column);

    private int Top { get; } = terms.Min(term => term.Tile!.Value.Row);

    public Value Get(int slot) => Definition.Get(this, slot);

    /// <summary>A map of those of the regions that have a tile, or null when none has.</summary>
    public static MapView? Of(IEnumerable<TermView> regions)
    {
        var placed = regions.Where(region => region.Tile is not null).ToArray();
        return placed.Length == 0 ? null : new MapView(placed);
    }

    private TileView[] Tiles()
    {
        var most = terms.Max(term => term.Count);
        return terms
            .OrderBy(term => term.Tile!.Value.Row).ThenBy(term => term.Tile!.Value.Column)
            .Select(term => new TileView(term, term.Tile!.Value.Column - Left, term.Tile!.Value.Row - Top, Shade(term.Count, most)))
            .ToArray();
    }

    /// <summary>0 for none, then four steps up to the map's largest.</summary>
    private static int Shade(int count, int most) => count == 0 ? 0 : Math.Max(1, (int)Math.Ceiling(4.0 * count / most));
}
