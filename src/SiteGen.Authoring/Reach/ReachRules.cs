using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Reach;

/// <summary>What can be wrong with the question why a file does not reach the reader.</summary>
internal static class ReachRules
{
    private static readonly DiagnosticRule NoSuchFileRule = new(
        "SG0916", DiagnosticSeverity.Error, "There is no file '{0}' in the site. Name one from the current folder or from that of the site.");

    /// <summary>`sitegen why content/news/2026/mektp/index.kk.md`.</summary>
    public static Diagnostic NoSuchFile(string path, string? near) => new Diagnostic(NoSuchFileRule, [path], null) with { Suggestion = near };
}
