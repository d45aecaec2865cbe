using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Status;

/// <summary>What can be wrong when the state of the releases is asked for.</summary>
internal static class StatusRules
{
    private static readonly DiagnosticRule BadLedgerLineRule = new(
        "SG0912", DiagnosticSeverity.Warning,
        "This line is no record of a translation and counts for nothing. A record is: release | language | original | hashes. Is it left from a merge?");

    private static readonly DiagnosticRule UnreadableLedgerRule = new(
        "SG0913", DiagnosticSeverity.Warning, "The file with what translations were made from cannot be read: every translation counts as not recorded.");

    private static readonly DiagnosticRule UnwritableLedgerRule = new(
        "SG0914", DiagnosticSeverity.Error, "The file 'translations.txt' could not be written: the disk is full or read-only, or you lack the right to write there.");

    private static readonly DiagnosticRule NoSuchTextRule = new(
        "SG0915", DiagnosticSeverity.Error, "There is no text '{0}' in the site. Name a file or a folder under content/.");

    /// <summary>What a merge leaves.</summary>
    public static Diagnostic BadLedgerLine(SourceLocation place) => Diagnostic.At(place, BadLedgerLineRule);

    /// <summary>The disk refuses to read.</summary>
    public static Diagnostic UnreadableLedger() => Diagnostic.At(SourceLocation.OfFile(TranslationLedger.FileName), UnreadableLedgerRule);

    /// <summary>The disk refuses to write.</summary>
    public static Diagnostic UnwritableLedger() => new(UnwritableLedgerRule, [], null);

    /// <summary>`sitegen status --acknowledge content/news/2026/mektp`.</summary>
    public static Diagnostic NoSuchText(string path, string? near) => new Diagnostic(NoSuchTextRule, [path], null) with { Suggestion = near };
}
