namespace SiteGen.Pipeline.Vocabulary;

/// <summary>A cell of a tile-grid map, counted from 0 at the top left.</summary>
public readonly record struct Tile(int Column, int Row);
