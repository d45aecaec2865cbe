using System.Globalization;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Pictures;

/// <summary>What can be wrong with pictures and the words to them.</summary>
internal static class PictureRules
{
    private static readonly DiagnosticRule NoAltRule = new(
        "SG1140", DiagnosticSeverity.Warning, "The picture '{0}' has no alternative text ({1}). Say under 'alt' what is seen on it, for those who cannot see it.");

    private static readonly DiagnosticRule FileNameRule = new(
        "SG1141", DiagnosticSeverity.Warning, "The alternative text '{0}' is the name of the file. Say what is seen on the picture.");

    private static readonly DiagnosticRule CaptionRule = new(
        "SG1142", DiagnosticSeverity.Warning, "The alternative text '{0}' says the same as the caption: those who listen hear it twice. Say what is seen on the picture.");

    private static readonly DiagnosticRule LongAltRule = new(
        "SG1143", DiagnosticSeverity.Warning, "The alternative text has {0} letters; those who listen cannot stop it. Say it in {1}, and the rest in the caption or the text.");

    private static readonly DiagnosticRule NoCreditRule = new(
        "SG1144", DiagnosticSeverity.Warning, "The picture '{0}' does not say who took it. Write the name under 'credit'.");

    private static readonly DiagnosticRule PageAltRule = new(
        "SG1145", DiagnosticSeverity.Warning, "On the page '{0}' the picture '{1}' has no attribute 'alt' (such pages: {2}). Correct the template.");

    private static readonly DiagnosticRule HeavyRule = new(
        "SG1146", DiagnosticSeverity.Warning, "The photo has {0} MB; readers and the archive carry it for ever. Save it with {1} MB at most.");

    private static readonly DiagnosticRule LargeRule = new(
        "SG1147", DiagnosticSeverity.Warning, "The photo has {0} million dots ({1}); more than {2} are of use to nobody. Save it smaller.");

    private static readonly DiagnosticRule LocationRule = new(
        "SG1148", DiagnosticSeverity.Note, "The photo says where it was taken. Readers do not get that, but whoever may see the repository does. Remove the place from the file if it must not be known.");

    public static Diagnostic NoAlt(SourceLocation place, string picture, string languages) => Diagnostic.At(place, NoAltRule, picture, languages);

    public static Diagnostic FileName(SourceLocation place, string alt) => Diagnostic.At(place, FileNameRule, alt);

    public static Diagnostic SameAsCaption(SourceLocation place, string alt) => Diagnostic.At(place, CaptionRule, alt);

    public static Diagnostic LongAlt(SourceLocation place, int length, int most) => Diagnostic.At(place, LongAltRule, Text(length), Text(most));

    public static Diagnostic NoCredit(SourceLocation place, string picture) => Diagnostic.At(place, NoCreditRule, picture);

    public static Diagnostic PageAlt(string page, string picture, int pages) => new(PageAltRule, [page, picture, Text(pages)], null);

    public static Diagnostic Heavy(string path, long bytes, int most) =>
        Diagnostic.At(SourceLocation.OfFile(path), HeavyRule, (bytes / 1e6).ToString("0.0", CultureInfo.InvariantCulture), (most / 1e3).ToString("0.#", CultureInfo.InvariantCulture));

    public static Diagnostic Large(string path, double dots, string size, int most) =>
        Diagnostic.At(SourceLocation.OfFile(path), LargeRule, dots.ToString("0", CultureInfo.InvariantCulture), size, Text(most));

    public static Diagnostic Location(string path) => Diagnostic.At(SourceLocation.OfFile(path), LocationRule);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
