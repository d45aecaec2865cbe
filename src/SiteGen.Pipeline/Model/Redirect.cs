namespace SiteGen.Pipeline.Model;

/// <summary>An old address that leads to a page.</summary>
/// <param name="Path">The old address within the site; begins with `/`.</param>
/// <param name="Target">The page.</param>
public sealed record Redirect(string Path, PageId Target);
