namespace SiteGen.Pipeline.Model.Links;

/// <summary>What a link leads to.</summary>
/// <param name="Path">Its address within the site.</param>
/// <param name="Page">The page, where it is one whose anchors are known.</param>
/// <param name="IsHidden">Whether it may not be named yet.</param>
internal sealed record LinkHit(string Path, Page? Page, bool IsHidden);
