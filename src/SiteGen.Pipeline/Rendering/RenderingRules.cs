using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Rendering;

/// <summary>What can be wrong when pages are rendered.</summary>
internal static class RenderingRules
{
    private static readonly DiagnosticRule NoLayoutRule = new("SG0650", DiagnosticSeverity.Error, "The layout {0} is missing. The default theme has it; remove what hides it, or add your own.");
    private static readonly DiagnosticRule UnreadableRule = new("SG0651", DiagnosticSeverity.Error, "The file cannot be read: {0}.");

    public static Diagnostic NoLayout(string path) => Diagnostic.At(SourceLocation.OfFile(path), NoLayoutRule, path);

    public static Diagnostic Unreadable(string path, string fault) => Diagnostic.At(SourceLocation.OfFile(path), UnreadableRule, fault);
}
