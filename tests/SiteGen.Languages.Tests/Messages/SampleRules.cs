using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Languages.Tests.Messages;

/// <summary>A catalogue to try the search for rules on.</summary>
internal static class SampleRules
{
    public static readonly DiagnosticRule PublicField = new("SG9901", DiagnosticSeverity.Error, "Key '{0}' is unknown.");
    private static readonly DiagnosticRule PrivateField = new("SG9902", DiagnosticSeverity.Warning, "'{0}' and '{1}' differ.");

    public static DiagnosticRule Property { get; } = new("SG9903", DiagnosticSeverity.Note, "Nothing to say.");

    public static Diagnostic Differ(SourceLocation location, string one, string other) => Diagnostic.At(location, PrivateField, one, other);
}
