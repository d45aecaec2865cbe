using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Html;

/// <summary>Finds headings of a text that skip a level. The page's title is of level 1, so that a text begins with `##`.</summary>
internal static class HeadingCheck
{
    /// <summary>The first heading of each page that skips one.</summary>
    public static IEnumerable<Diagnostic> Of(CheckedPages pages)
    {
        foreach (var page in pages.Pages)
        {
            var above = 1;
            foreach (var heading in page.Body.Headings.AsEnumerable())
            {
                if (heading.Level > above + 1)
                {
                    yield return MarkupRules.Skipped(heading.Location, heading.Text, heading.Level, above);
                    break;
                }

                above = heading.Level;
            }
        }
    }
}
