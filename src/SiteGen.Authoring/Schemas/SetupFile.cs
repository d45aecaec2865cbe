namespace SiteGen.Authoring.Schemas;

/// <summary>A file of the editor's program.</summary>
/// <param name="Path">Its path relative to the site, with `/`.</param>
/// <param name="Text">All of it.</param>
/// <param name="IsGenerated">Whether it is made anew each time; else it is the editors' own once it is there.</param>
public sealed record SetupFile(string Path, string Text, bool IsGenerated);
