namespace SiteGen.Pipeline.Model;

/// <summary>A key number of a release: the release, and the number's place among its figures.</summary>
public readonly record struct FigurePoint(PageId Page, int Index);
