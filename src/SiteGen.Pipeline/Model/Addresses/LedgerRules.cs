using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Model.Addresses;

/// <summary>What can be wrong with addresses that were published.</summary>
internal static class LedgerRules
{
    private static readonly DiagnosticRule BadLineRule = new(
        "SG0560", DiagnosticSeverity.Error,
        "This line is no published address. A line is «/kk/news/2025/name/: kk news/2025/name»; remove what does not belong there, such as the marks of a merge.");

    private static readonly DiagnosticRule TwoOwnersRule = new(
        "SG0561", DiagnosticSeverity.Warning, "The address {0} is recorded twice for different releases; the first line counts. Remove one of the two.");

    private static readonly DiagnosticRule LostRule = new(
        "SG0562", DiagnosticSeverity.Error,
        "The published address {0} would be lost: its release '{1}' is no longer there. If its folder was renamed, write 'id: {1}' into its first file; if another release "
        + "took its place, write the address under 'aliases' there; to take something back, keep the file and write 'withdrawn'.");

    private static readonly DiagnosticRule HiddenRule = new(
        "SG0563", DiagnosticSeverity.Warning,
        "The published address {0} leads nowhere at present: the release {1} is not shown to readers any more. To take something back, write 'withdrawn' instead.");

    private static readonly DiagnosticRule OtherLanguageRule = new(
        "SG0564", DiagnosticSeverity.Warning,
        "The published address {0} leads to the version in '{1}' now: {2} has none in '{3}' any more.");

    private static readonly DiagnosticRule MovedRule = new(
        "SG0565", DiagnosticSeverity.Note,
        "This is taken for the release '{0}' at a new place: old addresses lead here, and feeds do not announce it again. If it is another release, write an 'id' of its own.");

    private static readonly DiagnosticRule TakenIdRule = new(
        "SG0566", DiagnosticSeverity.Error, "The id '{0}' belongs to the release that now stands in {1}. Write an 'id' of its own here.");

    /// <summary>Marks of a merge, a slip of the hand.</summary>
    public static Diagnostic BadLine(SourceLocation line) => Diagnostic.At(line, BadLineRule);

    /// <summary>What a merge of two histories may leave.</summary>
    public static Diagnostic TwoOwners(SourceLocation line, string address, SourceLocation first) =>
        Diagnostic.At(line, TwoOwnersRule, address) with { Related = [first] };

    /// <summary>Nothing is left that the address could lead to. A build goes on; <paramref name="isError"/> is for whoever checks before it is too late.</summary>
    public static Diagnostic Lost(LedgerEntry entry, bool isError) =>
        Diagnostic.At(Place(entry), LostRule, entry.Path, entry.Id) with { Severity = isError ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning };

    /// <summary>`draft: true` on something that readers have seen.</summary>
    public static Diagnostic Hidden(LedgerEntry entry, string key) => Diagnostic.At(Place(entry), HiddenRule, entry.Path, "content/" + key);

    /// <summary>A translation was deleted.</summary>
    public static Diagnostic OtherLanguage(LedgerEntry entry, string language, string key) =>
        Diagnostic.At(Place(entry), OtherLanguageRule, entry.Path, language, "content/" + key, entry.Language);

    /// <summary>A folder was moved to another section or year.</summary>
    public static Diagnostic Moved(string path, string id) => Diagnostic.At(SourceLocation.OfFile(path), MovedRule, id);

    /// <summary>A new release in the old folder of one that was moved.</summary>
    public static Diagnostic TakenId(string path, string id, string key) => Diagnostic.At(SourceLocation.OfFile(path), TakenIdRule, id, "content/" + key);

    private static SourceLocation Place(LedgerEntry entry) => new(AddressLedger.FilePath, entry.Line, 1, LedgerWord.Encode(entry.Path).Length);
}
