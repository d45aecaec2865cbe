using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Interface;

/// <summary>What can be wrong with interface texts.</summary>
internal static class InterfaceRules
{
    private static readonly DiagnosticRule NoFileRule = new("SG0350", DiagnosticSeverity.Error, "There are no interface texts for the language '{0}'. Add the file {1}; copy that of another language and translate it.");
    private static readonly DiagnosticRule NotAMapRule = new("SG0351", DiagnosticSeverity.Error, "Interface texts are lines of 'key: text'. {0} is not.");
    private static readonly DiagnosticRule MissingTextRule = new("SG0352", DiagnosticSeverity.Warning, "The text '{0}' is missing; {1} has it. Its key is shown instead.");
    private static readonly DiagnosticRule UnknownFormatRule = new("SG0353", DiagnosticSeverity.Warning, "Unknown setting '{0}' under 'formats'.");
    private static readonly DiagnosticRule UnreadableFormatRule = new("SG0354", DiagnosticSeverity.Error, "The setting '{0}' cannot be read at '{1}'.");
    private static readonly DiagnosticRule NeededTextRule = new("SG0356", DiagnosticSeverity.Warning, "The text '{0}' is missing, and every page needs it. Its key is shown instead.");
    private static readonly DiagnosticRule WrongCountRule = new("SG0355", DiagnosticSeverity.Error, "'{0}' must list {1} names; it lists {2}.");

    public static Diagnostic NoFile(string code, string path) =>
        new(NoFileRule, EquatableArray.Create<string>([code, path]), SourceLocation.OfFile(path));

    public static Diagnostic NotAMap(SourceLocation place, string what) => Diagnostic.At(place, NotAMapRule, what);

    public static Diagnostic MissingText(string path, string key, string other) =>
        Diagnostic.At(SourceLocation.OfFile(path), MissingTextRule, key, other);

    public static Diagnostic NeededText(string path, string key) => Diagnostic.At(SourceLocation.OfFile(path), NeededTextRule, key);

    public static Diagnostic UnknownFormat(Located<string> key, string? near) =>
        Diagnostic.At(key.Location, UnknownFormatRule, key.Value) with { Suggestion = near };

    public static Diagnostic UnreadableFormat(SourceLocation place, string key, string rest) =>
        Diagnostic.At(place, UnreadableFormatRule, key, rest);

    public static Diagnostic WrongCount(SourceLocation place, string key, int expected, int actual) => Diagnostic.At(
        place,
        WrongCountRule,
        key,
        expected.ToString(System.Globalization.CultureInfo.InvariantCulture),
        actual.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
