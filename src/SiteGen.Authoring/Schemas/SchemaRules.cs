using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Schemas;

/// <summary>What can keep the files of the editor's program from being written.</summary>
internal static class SchemaRules
{
    private static readonly DiagnosticRule UnwritableRule = new(
        "SG0917", DiagnosticSeverity.Error, "The file '{0}' could not be written: the disk is full or read-only, or you lack the right to write there.");

    /// <summary>The disk refuses.</summary>
    public static Diagnostic Unwritable(string path) => new(UnwritableRule, [path], null);
}
