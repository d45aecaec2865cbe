using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Rendering;

/// <summary>What can be wrong when pages are rendered.</summary>
internal static class RenderingRules
{
    public static readonly DiagnosticRule UnknownText = Error("SG0702", "There is no text '{0}'. Add it to the file of each language in templates/i18n/.");
    public static readonly DiagnosticRule UnknownAsset = Error("SG0703", "There is no theme file '{0}'. It is looked for in templates/assets/.");
    public static readonly DiagnosticRule UnknownPartial = Error("SG0704", "There is no partial '{0}'. It is looked for in templates/partials/.");
    public static readonly DiagnosticRule UnknownLanguage = Error("SG0705", "The site has no language '{0}'.");
    public static readonly DiagnosticRule NotANumber = Error("SG0706", "'{0}' is not a number.");
    private static readonly DiagnosticRule NoLayoutRule = Error("SG0700", "The layout {0} is missing. The default theme has it; remove what hides it, or add your own.");
    private static readonly DiagnosticRule UnreadableRule = Error("SG0701", "The file cannot be read: {0}.");

    private static readonly DiagnosticRule NoVariantRule = new(
        "SG0707", DiagnosticSeverity.Warning, "The variant {0} of this photo could not be made; the photo is published in its own size. Save it again as JPEG.");

    public static Diagnostic NoVariant(string path, string variant) => Diagnostic.At(SourceLocation.OfFile(path), NoVariantRule, variant);

    public static Diagnostic NoLayout(string path) => Diagnostic.At(SourceLocation.OfFile(path), NoLayoutRule, path);

    public static Diagnostic Unreadable(string path, string fault) => 
        FileRules.Known(path, fault) ?? Diagnostic.At(SourceLocation.OfFile(path), UnreadableRule, fault);

    private static DiagnosticRule Error(string code, string english) => new(code, DiagnosticSeverity.Error, english);
}
