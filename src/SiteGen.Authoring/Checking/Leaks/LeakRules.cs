using System.Globalization;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Leaks;

/// <summary>What of a release may be seen before its time.</summary>
internal static class LeakRules
{
    private static readonly DiagnosticRule WordsRule = new(
        "SG1110", DiagnosticSeverity.Error,
        "This release may not be seen yet, but its words stand in the output, in '{1}' (files: {2}): '{0}'. Take them out of the page or the template that prints them.");

    private static readonly DiagnosticRule NameRule = new(
        "SG1111", DiagnosticSeverity.Error,
        "This release may not be seen yet, but its name '{0}' stands in the output, in '{1}' (files: {2}). Take it out of the page or the template that prints it.");

    private static readonly DiagnosticRule CopyRule = new(
        "SG1112", DiagnosticSeverity.Error,
        "The file '{0}' may not be seen yet, but '{1}' of the output is a copy of it. Remove the copy until then.");

    /// <summary>A title or a sentence; <paramref name="count"/> files have it.</summary>
    public static Diagnostic Leak(Secret secret, string file, int count, SourceLocation? source)
    {
        var rule = secret.Kind == SecretKind.Words ? WordsRule : NameRule;
        return Diagnostic.At(secret.Place, rule, secret.Shown, file, count.ToString(CultureInfo.InvariantCulture)) with { Related = source is { } place ? [place] : [] };
    }

    /// <summary>A photo or an attachment.</summary>
    public static Diagnostic Copy(SourceLocation release, string secret, string file, SourceLocation? source) =>
        Diagnostic.At(release, CopyRule, secret, file) with { Related = source is { } place ? [place] : [] };
}
