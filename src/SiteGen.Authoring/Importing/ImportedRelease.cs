namespace SiteGen.Authoring.Importing;

/// <summary>What became of one article.</summary>
/// <param name="Path">Its file, relative to the site.</param>
/// <param name="State">Whether it was written.</param>
/// <param name="Reviews">How much an editor has to look at.</param>
public sealed record ImportedRelease(string Path, ImportState State, int Reviews);
