using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Scaffolding;

/// <summary>What can keep a new site from being written.</summary>
internal static class ScaffoldingRules
{
    private static readonly DiagnosticRule NotEmptyRule = new(
        "SG0901", DiagnosticSeverity.Error,
        "The folder '{0}' is not empty, and a new site must not be mixed with what is there. Name a folder that is empty or does not exist yet.");

    private static readonly DiagnosticRule IsFileRule = new(
        "SG0902", DiagnosticSeverity.Error, "'{0}' is a file. Name a folder for the new site.");

    private static readonly DiagnosticRule UnwritableRule = new(
        "SG0903", DiagnosticSeverity.Error,
        "The new site could not be written to '{0}': the disk is full or read-only, the name is not allowed, or you lack the right to write there.");

    /// <summary>Somebody's files.</summary>
    public static Diagnostic NotEmpty(string folder) => new(NotEmptyRule, [folder], null);

    /// <summary>`sitegen init README.md`.</summary>
    public static Diagnostic IsFile(string path) => new(IsFileRule, [path], null);

    /// <summary>The disk refuses.</summary>
    public static Diagnostic Unwritable(string folder) => new(UnwritableRule, [folder], null);
}
