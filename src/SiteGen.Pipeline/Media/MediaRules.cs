using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Media;

/// <summary>What can be wrong with pictures.</summary>
internal static class MediaRules
{
    private static readonly DiagnosticRule UnreadableRule = new(
        "SG0260", DiagnosticSeverity.Warning, "The size of this picture cannot be read. It may be damaged, or its name may not say what it is. Save it again as JPEG.");

    public static Diagnostic Unreadable(string path) => Diagnostic.At(SourceLocation.OfFile(path), UnreadableRule);
}
