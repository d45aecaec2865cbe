using System.Globalization;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Files;

/// <summary>What can be wrong with a file before its text is looked at.</summary>
internal static class FileRules
{
    private static readonly DiagnosticRule UnreadableRule = new(
        "SG0201", DiagnosticSeverity.Error, "The file '{0}' cannot be read: {1}.");

    private static readonly DiagnosticRule NotUtf8Rule = new(
        "SG0202", DiagnosticSeverity.Error,
        "The file is not saved as UTF-8: byte {0} begins no letter here. Open it in the program it was written with and save it as UTF-8.");

    private static readonly DiagnosticRule Utf16Rule = new(
        "SG0203", DiagnosticSeverity.Error, "The file is saved as UTF-16 («Unicode» in Notepad). Save it as UTF-8.");

    private static readonly DiagnosticRule DecomposedRule = new(
        "SG0204", DiagnosticSeverity.Warning,
        "The letter '{0}' is written as two characters here, as macOS writes file names. It is published as one; a search in the file would not find it.");

    /// <summary>The disk refuses.</summary>
    public static Diagnostic Unreadable(string path, string reason) =>
        Diagnostic.At(SourceLocation.OfFile(path), UnreadableRule, path, reason);

    /// <summary>A byte that UTF-8 does not allow.</summary>
    public static Diagnostic NotUtf8(SourceLocation location, byte value) =>
        Diagnostic.At(location, NotUtf8Rule, string.Create(CultureInfo.InvariantCulture, $"0x{value:X2}"));

    /// <summary>й as и and a breve: once for a file.</summary>
    public static Diagnostic Decomposed(SourceLocation location, string letter) => Diagnostic.At(location, DecomposedRule, letter);

    /// <summary>Whether a diagnostic is <see cref="Decomposed"/>.</summary>
    public static bool IsDecomposed(Diagnostic diagnostic) => diagnostic.Rule == DecomposedRule;

    /// <summary>A UTF-16 byte order mark.</summary>
    public static Diagnostic Utf16(string path) => Diagnostic.At(new(path, 1, 1), Utf16Rule);
}
