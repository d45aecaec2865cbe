using System.Globalization;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Files;

/// <summary>What can be wrong with a file before its text is looked at.</summary>
internal static class FileRules
{
    private static readonly DiagnosticRule UnreadableRule = new(
        "SG0201", DiagnosticSeverity.Error, "The file '{0}' cannot be read: {1}.");

    private static readonly DiagnosticRule DeniedRule = new(
        "SG0205", DiagnosticSeverity.Error, "You may not read the file '{0}'. Ask whoever looks after the computer for the right to read it.");

    private static readonly DiagnosticRule ClosedFolderRule = new(
        "SG0206", DiagnosticSeverity.Error,
        "The folder '{0}' cannot be opened: you may not read it. Ask whoever looks after the computer for the right to read it.");

    private static readonly DiagnosticRule DeadLinkRule = new(
        "SG0207", DiagnosticSeverity.Error, "'{0}' is a link to a file that does not exist. Delete it, or put the file itself in its place.");

    private static readonly DiagnosticRule NotUtf8Rule = new(
        "SG0202", DiagnosticSeverity.Error,
        "The file is not saved as UTF-8: byte {0} begins no letter here. Open it in the program it was written with and save it as UTF-8.");

    private static readonly DiagnosticRule Utf16Rule = new(
        "SG0203", DiagnosticSeverity.Error, "The file is saved as UTF-16 («Unicode» in Notepad). Save it as UTF-8.");

    private static readonly DiagnosticRule DecomposedRule = new(
        "SG0204", DiagnosticSeverity.Warning,
        "The letter '{0}' is written as two characters here, as macOS writes file names. It is published as one; a search in the file would not find it.");

    /// <summary>The disk refuses, for a reason that the program knows or in the system's words.</summary>
    public static Diagnostic Unreadable(string path, string reason) =>
        Known(path, reason) ?? Diagnostic.At(SourceLocation.OfFile(path), UnreadableRule, path, reason);

    /// <summary>What is said, in every language, of the reasons that occur at an editor's desk; null for another reason.</summary>
    public static Diagnostic? Known(string path, string reason) => reason switch
    {
        ReadFaults.Denied => Diagnostic.At(SourceLocation.OfFile(path), DeniedRule, path),
        ReadFaults.Folder => Diagnostic.At(SourceLocation.OfFile(path), ClosedFolderRule, path),
        ReadFaults.DeadLink => Diagnostic.At(SourceLocation.OfFile(path), DeadLinkRule, path),
        _ => null,
    };

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
