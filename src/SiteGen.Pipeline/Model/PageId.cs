namespace SiteGen.Pipeline.Model;

/// <summary>A page's place in <see cref="SiteModel.Pages"/>.</summary>
public readonly record struct PageId(int Index);
