using SiteGen.Pipeline.Model;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Lints;

/// <summary>Looks at titles and summaries: what search results, cards and feeds show of a release.</summary>
internal static class HeadlineCheck
{
    private const int LongestTitle = 90;
    private const int UsualTitle = 65;
    private const int LongestSummary = 160;

    /// <summary>Fewer letters than this are an abbreviation, not shouting.</summary>
    private const int ShortestShout = 12;

    /// <summary>The findings.</summary>
    public static IEnumerable<Diagnostic> Of(CheckedPages pages) => pages.Pages.SelectMany(page => OfPage(page, pages));

    private static IEnumerable<Diagnostic> OfPage(Page page, CheckedPages pages)
    {
        var place = pages.TitlePlace(page);
        var title = page.Title.Trim();
        if (title.Length > LongestTitle)
        {
            yield return LintRules.LongTitle(place, title.Length, UsualTitle);
        }

        if (title.Count(char.IsLetter) >= ShortestShout && !title.Any(char.IsLower))
        {
            yield return LintRules.Capitals(place);
        }

        if (title.EndsWith('.') && !title.EndsWith("..", StringComparison.Ordinal) && !EndsShort(title))
        {
            yield return LintRules.TitleStop(place);
        }

        if (!page.IsRelease)
        {
            yield break;
        }

        if (pages.ParsedOf(page).FrontMatter.Summary is not { } summary || string.IsNullOrWhiteSpace(summary.Value))
        {
            yield return LintRules.NoSummary(place);
        }
        else if (summary.Value.Trim() is var text && text.Length > LongestSummary)
        {
            yield return LintRules.LongSummary(summary.Location, text.Length, LongestSummary);
        }
        else if (text.TrimEnd('.').Equals(title, StringComparison.OrdinalIgnoreCase))
        {
            yield return LintRules.SameSummary(summary.Location);
        }
    }

    /// <summary>«… 2025 ж.», «… и т. д.»: the stop belongs to a short word.</summary>
    private static bool EndsShort(string title)
    {
        var word = title[(title.LastIndexOfAny([' ', '\u00A0']) + 1)..];
        return word.Length <= 4;
    }
}
