using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Parsing;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking;

/// <summary>
/// The pages that are looked at: those that readers have, and those that wait for their time, so that nothing is found only on the day of
/// release. What was withdrawn has nothing left to look at.
/// </summary>
internal sealed class CheckedPages
{
    private readonly Dictionary<string, ParsedPage> parsed;

    public CheckedPages(LoadedSite site)
    {
        Site = site;
        parsed = site.Parsed.ToDictionary(page => page.File.Path, StringComparer.Ordinal);
        Pages = [.. site.Model.Pages.Where(page => !page.IsBroken && page.State != PageState.Withdrawn)];
        Sets = [.. Pages.GroupBy(page => page.Set).Select(set => set.ToArray())];
    }

    /// <summary>The site with all of them.</summary>
    public LoadedSite Site { get; }

    /// <summary>The pages in the order of the model.</summary>
    public IReadOnlyList<Page> Pages { get; }

    /// <summary>The file of a page as it was read.</summary>
    public ParsedPage ParsedOf(Page page) => parsed[page.File.Path];

    /// <summary>Where a page states its title.</summary>
    public SourceLocation TitlePlace(Page page) => ParsedOf(page).FrontMatter.Title?.Location ?? SourceLocation.OfFile(page.File.Path);

    /// <summary>The translation sets with the pages that are looked at.</summary>
    public IReadOnlyList<Page[]> Sets { get; }
}
