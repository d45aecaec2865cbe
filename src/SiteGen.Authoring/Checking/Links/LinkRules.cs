using System.Globalization;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Links;

/// <summary>What can be wrong with addresses on finished pages.</summary>
internal static class LinkRules
{
    private static readonly DiagnosticRule FileRule = new(
        "SG1130", DiagnosticSeverity.Error, "The address '{0}' on the page '{1}' (pages: {2}) leads nowhere: the site has no such page or file. Correct it where it is written.");

    private static readonly DiagnosticRule AnchorRule = new(
        "SG1131", DiagnosticSeverity.Error, "The address '{0}' on the page '{1}' (pages: {2}) leads to a place that is not there: nothing on that page has this anchor.");

    private static readonly DiagnosticRule BaseRule = new(
        "SG1132", DiagnosticSeverity.Error, "The address '{0}' on the page '{1}' (pages: {2}) leaves the site: addresses begin with the path of 'base_url'. In a template, write it through the function 'url'.");

    private static readonly DiagnosticRule AlternateRule = new(
        "SG1133", DiagnosticSeverity.Error, "The page '{0}' names '{1}' as its version in another language, but that page does not name it back (pages: {2}). Search engines believe neither.");

    private static readonly DiagnosticRule FeedRule = new(
        "SG1134", DiagnosticSeverity.Error, "The file '{0}' of the output is no good XML at {1}. Readers of feeds and search engines refuse it.");

    /// <summary>A link on a page, and on how many others.</summary>
    public static Diagnostic Dead(DeadTarget target, int pages, SourceLocation? place)
    {
        var rule = target.Kind switch { DeadTargetKind.File => FileRule, DeadTargetKind.Anchor => AnchorRule, _ => BaseRule };
        return new(rule, [target.Address, target.Page, pages.ToString(CultureInfo.InvariantCulture)], place);
    }

    /// <summary>A language version that does not know of this one.</summary>
    public static Diagnostic Alternate(string page, string other, int pages, SourceLocation? place) =>
        new(AlternateRule, [page, other, pages.ToString(CultureInfo.InvariantCulture)], place);

    /// <summary>A feed or a sitemap.</summary>
    public static Diagnostic Feed(string file, string place) => new(FeedRule, [file, place], null);
}
