using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Assets;

/// <summary>What can be wrong with the theme's files.</summary>
internal static class AssetRules
{
    private static readonly DiagnosticRule MissingRule = new("SG0250", DiagnosticSeverity.Warning, "The style sheet asks for '{0}', which is not among the theme's files.");
    private static readonly DiagnosticRule WeakAccentRule = new("SG0251", DiagnosticSeverity.Warning, "The accent colour {0} is hard to read on the page (contrast {1}, needed 4.5). It was changed to {2}.");

    public static Diagnostic Missing(string path, int line, int column, string target) =>
        Diagnostic.At(new SourceLocation(path, line, column, target.Length), MissingRule, target);

    public static Diagnostic WeakAccent(Located<string> accent, string contrast, string used) =>
        Diagnostic.At(accent.Location, WeakAccentRule, accent.Value, contrast, used);
}
