using System.Globalization;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Media;

/// <summary>What can be wrong with pictures.</summary>
internal static class MediaRules
{
    private static readonly DiagnosticRule UnreadableRule = new(
        "SG0260", DiagnosticSeverity.Warning, "The size of this picture cannot be read. It may be damaged, or its name may not say what it is. Save it again as JPEG.");

    private static readonly DiagnosticRule BrokenRule = new(
        "SG0261", DiagnosticSeverity.Error, "The parts of this picture contradict each other, so that place and camera cannot be taken from it. Open it in a picture program and save it again as JPEG.");

    private static readonly DiagnosticRule CutShortRule = new(
        "SG0262", DiagnosticSeverity.Warning, "This picture ends too early: it was not copied whole. Copy it again.");

    private static readonly DiagnosticRule TooLargeRule = new(
        "SG0263", DiagnosticSeverity.Warning, "This picture has {0} × {1} dots, too many for a phone. Make its long side 2000 to 4000 dots; that is enough for print.");

    private static readonly DiagnosticRule KeepsPlaceRule = new(
        "SG0264", DiagnosticSeverity.Warning, "A picture of this kind may tell where it was taken and with what, and that cannot be taken from it. Save it as JPEG, PNG or WebP.");

    private static readonly DiagnosticRule TellsPlaceRule = new(
        "SG0265", DiagnosticSeverity.Error, "This picture tells where it was taken, and that cannot be taken from a picture of this kind. Save it as JPEG; then readers get it without the place.");

    public static Diagnostic Broken(string path) => Diagnostic.At(SourceLocation.OfFile(path), BrokenRule);

    public static Diagnostic CutShort(string path) => Diagnostic.At(SourceLocation.OfFile(path), CutShortRule);

    public static Diagnostic TooLarge(string path, ImageSize size) => Diagnostic.At(
        SourceLocation.OfFile(path), TooLargeRule, size.Width.ToString(CultureInfo.InvariantCulture), size.Height.ToString(CultureInfo.InvariantCulture));

    public static Diagnostic TellsPlace(string path) => Diagnostic.At(SourceLocation.OfFile(path), TellsPlaceRule);

    public static Diagnostic KeepsPlace(string path) => Diagnostic.At(SourceLocation.OfFile(path), KeepsPlaceRule);

    public static Diagnostic Unreadable(string path) => Diagnostic.At(SourceLocation.OfFile(path), UnreadableRule);
}
