namespace SiteGen.Pipeline.Rendering;

/// <summary>A language version of a page.</summary>
/// <param name="Code">The language.</param>
/// <param name="Path">Its path within the site.</param>
internal readonly record struct Alternate(string Code, string Path);
