using System.Globalization;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Weights;

/// <summary>What is too much to load, or to publish.</summary>
internal static class WeightRules
{
    private static readonly DiagnosticRule PageRule = new(
        "SG1180", DiagnosticSeverity.Warning, "The page '{0}' and its style sheets have {1} kB; {2} kB is what a village phone loads without waiting (such pages: {3}).");

    private static readonly DiagnosticRule PicturesRule = new(
        "SG1181", DiagnosticSeverity.Warning, "The pictures of the page '{0}' have {1} MB together; {2} MB should be enough (such pages: {3}). Save them smaller, or show fewer.");

    private static readonly DiagnosticRule NearLimitRule = new(
        "SG1182", DiagnosticSeverity.Warning, "The site has {0} MB. GitHub Pages publishes up to 1000 MB: move old photos elsewhere, or save them smaller, before it is full.");

    private static readonly DiagnosticRule OverLimitRule = new(
        "SG1183", DiagnosticSeverity.Error, "The site has {0} MB. GitHub Pages publishes up to 1000 MB and will refuse it: move old photos elsewhere, or save them smaller.");

    public static Diagnostic Page(string page, long bytes, int most, int pages, SourceLocation? place) =>
        new(PageRule, [page, Text(bytes / 1000), Text(most), Text(pages)], place);

    public static Diagnostic Pictures(string page, long bytes, int most, int pages, SourceLocation? place) =>
        new(PicturesRule, [page, Megabytes(bytes), Megabytes(most * 1000L), Text(pages)], place);

    public static Diagnostic NearLimit(long bytes) => new(NearLimitRule, [Text(bytes / 1_000_000)], null);

    public static Diagnostic OverLimit(long bytes) => new(OverLimitRule, [Text(bytes / 1_000_000)], null);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Megabytes(long bytes) => (bytes / 1e6).ToString("0.#", CultureInfo.InvariantCulture);
}
