using System.Globalization;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Yaml;

/// <summary>What can be wrong with YAML: its syntax first, then values of the wrong kind.</summary>
internal static class YamlRules
{
    private static readonly DiagnosticRule ColonRule = new(
        "SG0101", DiagnosticSeverity.Error,
        "The value of '{0}' contains a colon followed by a space, which would begin another key. Put the whole value in quotes.");

    private static readonly DiagnosticRule DuplicateKeyRule = new(
        "SG0102", DiagnosticSeverity.Error, "Key '{0}' is already defined on line {1}; remove one.");

    private static readonly DiagnosticRule TabRule = new(
        "SG0103", DiagnosticSeverity.Error, "The line is indented with a tab. Indent with spaces.");

    private static readonly DiagnosticRule UnclosedQuoteRule = new(
        "SG0104", DiagnosticSeverity.Error, "The quotation mark {0} that opens here is never closed. Put another one at the end of the value.");

    private static readonly DiagnosticRule SpecialStartRule = new(
        "SG0105", DiagnosticSeverity.Error, "A value cannot begin with '{0}'. Put the whole value in quotes.");

    private static readonly DiagnosticRule MissingSpaceRule = new(
        "SG0106", DiagnosticSeverity.Error, "A space is missing after the colon of '{0}'.");

    private static readonly DiagnosticRule MissingColonRule = new(
        "SG0107", DiagnosticSeverity.Error, "There is no colon in '{0}'. Write a key, a colon, a space and the value.");

    private static readonly DiagnosticRule AfterQuoteRule = new(
        "SG0108", DiagnosticSeverity.Error, "There is text after the closing quotation mark. Put the whole value in quotes of the other kind.");

    private static readonly DiagnosticRule IndentRule = new(
        "SG0109", DiagnosticSeverity.Error, "The line does not fit below those above it. Begin it in the same column as the lines that it belongs to.");

    private static readonly DiagnosticRule UnclosedListRule = new(
        "SG0110", DiagnosticSeverity.Error, "The {0} that opens here is never closed. Close it with {1}.");

    private static readonly DiagnosticRule DashSpaceRule = new(
        "SG0111", DiagnosticSeverity.Error, "A space is missing after the hyphen of a list item.");

    private static readonly DiagnosticRule UnreadableRule = new(
        "SG0112", DiagnosticSeverity.Error,
        "This line cannot be understood as «key: value». Look at its colons, quotation marks and indentation (the reader says: {0}).");

    private static readonly DiagnosticRule TooDeepRule = new(
        "SG0113", DiagnosticSeverity.Error, "Lists and maps are nested more than {0} deep here.");

    private static readonly DiagnosticRule MergeKeyRule = new(
        "SG0114", DiagnosticSeverity.Error, "The key '<<' takes over keys from elsewhere, which is not supported. Write the keys out.");

    private static readonly DiagnosticRule KeyKindRule = new(
        "SG0115", DiagnosticSeverity.Error, "A key must be one word or a text, not a list or a map.");

    private static readonly DiagnosticRule SecondDocumentRule = new(
        "SG0116", DiagnosticSeverity.Warning, "A line of '---' or '...' ends the settings here; what follows it is ignored.");

    private static readonly DiagnosticRule ControlCharacterRule = new(
        "SG0117", DiagnosticSeverity.Error, "There is an invisible control character here ({0}). Delete it.");

    private static readonly DiagnosticRule NoBreakSpaceRule = new(
        "SG0119", DiagnosticSeverity.Error, "There is a no-break space where an ordinary space must stand. Replace it.");

    private static readonly DiagnosticRule EscapeRule = new(
        "SG0120", DiagnosticSeverity.Error, "Between double quotation marks a backslash begins a code, and '{0}' is none. Use single quotation marks.");

    private static readonly DiagnosticRule CommentRule = new(
        "SG0121", DiagnosticSeverity.Warning, "Everything from '{0}' on is a comment and is not read. If it belongs to the value, put the whole value in quotes.");

    private static readonly DiagnosticRule NotTextRule = new(
        "SG0130", DiagnosticSeverity.Error, "'{0}' must be one text, not a list or a map.");

    private static readonly DiagnosticRule UnknownKeyRule = new(
        "SG0131", DiagnosticSeverity.Warning, "Unknown key '{0}'; it has no effect.");

    private static readonly DiagnosticRule NotBooleanRule = new(
        "SG0132", DiagnosticSeverity.Error, "'{0}' must be true or false, but it is '{1}'.");

    private static readonly DiagnosticRule NotNumberRule = new(
        "SG0133", DiagnosticSeverity.Error, "'{0}' must be a number, but it is '{1}'.");

    private static readonly DiagnosticRule NumberSignsRule = new(
        "SG0134", DiagnosticSeverity.Error,
        "'{0}' is the number '{1}' written for readers. Write it as {2}: a point before the fraction, no spaces, no sign after it.");

    private static readonly DiagnosticRule ForbiddenCharacterRule = new(
        "SG0136", DiagnosticSeverity.Error, "'{0}' contains a character ({1}) that no page or feed can hold. Remove it.");

    private static readonly DiagnosticRule OutOfRangeRule = new(
        "SG0137", DiagnosticSeverity.Error, "'{0}' must be a whole number from {1} to {2}, but it is {3}.");

    private static readonly DiagnosticRule NotMapRule = new(
        "SG0139", DiagnosticSeverity.Error, "'{0}' must be a map: lines of the form «key: value» below it, indented.");

    private static readonly DiagnosticRule EntryNotMapRule = new(
        "SG0140", DiagnosticSeverity.Error, "Each entry of '{0}' must be a map: lines of the form «key: value», the first after '- '.");

    /// <summary>`title: Басқарма: жаңа жоба`.</summary>
    public static Diagnostic Colon(SourceLocation location, string key, string replacement) =>
        Diagnostic.At(location, ColonRule, key) with { Replacement = replacement };

    /// <summary>A key for the second time.</summary>
    public static Diagnostic DuplicateKey(Located<string> key, SourceLocation first) =>
        Diagnostic.At(key.Location, DuplicateKeyRule, key.Value, first.Line.ToString(CultureInfo.InvariantCulture)) with { Related = [first] };

    /// <summary>A tab where spaces belong.</summary>
    public static Diagnostic Tab(SourceLocation location, string replacement) =>
        Diagnostic.At(location, TabRule) with { Replacement = replacement };

    /// <summary>`title: "Жаңа мектеп`.</summary>
    public static Diagnostic UnclosedQuote(SourceLocation location, char quote, string? replacement) =>
        Diagnostic.At(location, UnclosedQuoteRule, quote.ToString()) with { Replacement = replacement };

    /// <summary>`title: *Маңызды*`: signs with a meaning that editors never want.</summary>
    public static Diagnostic SpecialStart(SourceLocation location, char sign, string? replacement) =>
        Diagnostic.At(location, SpecialStartRule, sign.ToString()) with { Replacement = replacement };

    /// <summary>`title:Мектеп`.</summary>
    public static Diagnostic MissingSpace(SourceLocation location, string key, string replacement) =>
        Diagnostic.At(location, MissingSpaceRule, key) with { Replacement = replacement };

    /// <summary>A line that is a value without a key.</summary>
    public static Diagnostic MissingColon(SourceLocation location, string text) => Diagnostic.At(location, MissingColonRule, text);

    /// <summary>`title: "Мектеп" ашылды`.</summary>
    public static Diagnostic AfterQuote(SourceLocation location, string replacement) =>
        Diagnostic.At(location, AfterQuoteRule) with { Replacement = replacement };

    /// <summary>A line out of step.</summary>
    public static Diagnostic Indent(SourceLocation location) => Diagnostic.At(location, IndentRule);

    /// <summary>`tags: [a, b`.</summary>
    public static Diagnostic UnclosedList(SourceLocation location, char opening, char closing, string replacement) =>
        Diagnostic.At(location, UnclosedListRule, opening.ToString(), closing.ToString()) with { Replacement = replacement };

    /// <summary>`-item`.</summary>
    public static Diagnostic DashSpace(SourceLocation location, string replacement) =>
        Diagnostic.At(location, DashSpaceRule) with { Replacement = replacement };

    /// <summary>Anything else that the parser refuses.</summary>
    public static Diagnostic Unreadable(SourceLocation location, string reason) => Diagnostic.At(location, UnreadableRule, reason);

    /// <summary>Nesting that nobody writes by hand.</summary>
    public static Diagnostic TooDeep(SourceLocation location, int limit) =>
        Diagnostic.At(location, TooDeepRule, limit.ToString(CultureInfo.InvariantCulture));

    /// <summary>`&lt;&lt;: *base`.</summary>
    public static Diagnostic MergeKey(SourceLocation location) => Diagnostic.At(location, MergeKeyRule);

    /// <summary>`[a]: b`.</summary>
    public static Diagnostic KeyKind(SourceLocation location) => Diagnostic.At(location, KeyKindRule);

    /// <summary>A second document in one text.</summary>
    public static Diagnostic SecondDocument(SourceLocation location) => Diagnostic.At(location, SecondDocumentRule);

    /// <summary>U+0000 and the like.</summary>
    public static Diagnostic ControlCharacter(SourceLocation location, char character) =>
        Diagnostic.At(location, ControlCharacterRule, Name(character));

    /// <summary>U+00A0 pasted from a word processor.</summary>
    public static Diagnostic NoBreakSpace(SourceLocation location, string replacement) =>
        Diagnostic.At(location, NoBreakSpaceRule) with { Replacement = replacement };

    /// <summary>`"C:\photo"`.</summary>
    public static Diagnostic Escape(SourceLocation location, string escape, string? replacement) =>
        Diagnostic.At(location, EscapeRule, escape) with { Replacement = replacement };

    /// <summary>`accent: #0a6e78`.</summary>
    public static Diagnostic Comment(SourceLocation location, string comment, string? replacement) =>
        Diagnostic.At(location, CommentRule, comment) with { Replacement = replacement };

    /// <summary>A list or a map where a text belongs.</summary>
    public static Diagnostic NotText(SourceLocation location, string key) => Diagnostic.At(location, NotTextRule, key);

    /// <summary>Something else where a map belongs.</summary>
    public static Diagnostic NotMap(SourceLocation location, string key) => Diagnostic.At(location, NotMapRule, key);

    /// <summary>A text as an entry of a list of maps.</summary>
    public static Diagnostic EntryNotMap(SourceLocation location, string key) => Diagnostic.At(location, EntryNotMapRule, key);

    /// <summary>A key that nothing reads.</summary>
    public static Diagnostic UnknownKey(Located<string> key, string? nearest) =>
        Diagnostic.At(key.Location, UnknownKeyRule, key.Value) with { Suggestion = nearest };

    /// <summary>`draft: yes`.</summary>
    public static Diagnostic NotBoolean(SourceLocation location, string key, string text, string? meant) =>
        Diagnostic.At(location, NotBooleanRule, key, text) with { Suggestion = meant };

    /// <summary>`value: many`.</summary>
    public static Diagnostic NotNumber(SourceLocation location, string key, string text) =>
        Diagnostic.At(location, NotNumberRule, key, text);

    /// <summary>`value: 43,5`.</summary>
    public static Diagnostic NumberSigns(SourceLocation location, string key, string text, string number) =>
        Diagnostic.At(location, NumberSignsRule, key, text, number) with { Suggestion = number };

    /// <summary>A character that XML 1.0 does not have.</summary>
    public static Diagnostic ForbiddenCharacter(SourceLocation location, string key, char character) =>
        Diagnostic.At(location, ForbiddenCharacterRule, key, Name(character));

    /// <summary>`per_page: 0`.</summary>
    public static Diagnostic OutOfRange(SourceLocation location, string key, int least, int most, string text) =>
        Diagnostic.At(
            location, OutOfRangeRule, key, least.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture), text);

    private static string Name(char character) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)character:X4}");
}
