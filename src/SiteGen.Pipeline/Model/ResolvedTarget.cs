namespace SiteGen.Pipeline.Model;

/// <summary>Where a link or picture of a page's text leads.</summary>
/// <param name="Address">The address ready to write (base path included, not yet encoded for HTML); null where the target may not be named yet.</param>
/// <param name="File">The index of the file it shows, for pictures of the site; else -1.</param>
/// <param name="Person">The index of the person who speaks, for a quotation; -1 for one who is in no list.</param>
/// <param name="Language">The language of the page it leads to where that is not the reader's; else null.</param>
public readonly record struct ResolvedTarget(string? Address, int File = -1, string? Language = null, int Person = -1);
