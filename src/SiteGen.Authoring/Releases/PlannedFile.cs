namespace SiteGen.Authoring.Releases;

/// <summary>A file that is to be written.</summary>
/// <param name="Path">Its path relative to the site, with `/`.</param>
/// <param name="Language">The language of its text.</param>
/// <param name="Text">All of it.</param>
public sealed record PlannedFile(string Path, string Language, string Text);
