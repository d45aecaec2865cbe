using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Addresses;

/// <summary>What can keep addresses from being recorded.</summary>
internal static class LedgerWritingRules
{
    private static readonly DiagnosticRule UnwritableRule = new(
        "SG0991", DiagnosticSeverity.Error,
        "The file '{0}' could not be written: the disk is full or read-only, or you lack the right to write there.");

    /// <summary>The disk refuses.</summary>
    public static Diagnostic Unwritable(string path) => Diagnostic.At(SourceLocation.OfFile(path), UnwritableRule, path);
}
