using System.Globalization;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Scriban;

/// <summary>Every mistake that a template can contain: those found as it is read, and those found as it runs.</summary>
internal static partial class ScriptRules
{
    private const int LongestQuote = 80;

    private static readonly DiagnosticRule UnexpectedRule = new("SG0601", DiagnosticSeverity.Error, "'{0}' does not belong here: end the statement with a new line or ';' before it, or remove it.");
    private static readonly DiagnosticRule ExpressionExpectedRule = new("SG0602", DiagnosticSeverity.Error, "A value is missing here, where '{0}' stands.");
    private static readonly DiagnosticRule ClosingExpectedRule = new("SG0603", DiagnosticSeverity.Error, "'{0}' is missing here, where '{1}' stands.");
    private static readonly DiagnosticRule SuperfluousEndRule = new("SG0604", DiagnosticSeverity.Error, "This 'end' ends nothing: remove it, or add the 'if', 'for' or other block that it belongs to.");
    private static readonly DiagnosticRule MissingEndRule = new("SG0605", DiagnosticSeverity.Error, "'{0}' of line {1} has no 'end'. Write one where the block ends.");
    private static readonly DiagnosticRule StrayBranchRule = new("SG0606", DiagnosticSeverity.Error, "'{0}' does not belong to the block it is in.");
    private static readonly DiagnosticRule StatementBeforeWhenRule = new("SG0607", DiagnosticSeverity.Error, "Between 'case' and its first 'when' nothing else may stand.");
    private static readonly DiagnosticRule AssignmentInsideRule = new("SG0608", DiagnosticSeverity.Error, "A value cannot be assigned inside an expression: write '==' to compare, or assign in a statement of its own.");
    private static readonly DiagnosticRule NotATargetRule = new("SG0609", DiagnosticSeverity.Error, "Nothing can be assigned to this: only to a name, a member or an item.");
    private static readonly DiagnosticRule InvalidCharacterRule = new("SG0610", DiagnosticSeverity.Error, "'{0}' means nothing in code.");
    private static readonly DiagnosticRule InvalidNumberRule = new("SG0611", DiagnosticSeverity.Error, "This is not a number that can be read.");
    private static readonly DiagnosticRule InvalidEscapeRule = new("SG0612", DiagnosticSeverity.Error, "This does not follow a backslash in a text: write '\\' for a backslash, or put the text in backquotes.");
    private static readonly DiagnosticRule UnterminatedStringRule = new("SG0613", DiagnosticSeverity.Error, "A text in quotation marks is not closed before the end of the file.");
    private static readonly DiagnosticRule NestedTooDeeplyRule = new("SG0614", DiagnosticSeverity.Error, "This is nested deeper than {0} levels: divide it into smaller statements.");
    private static readonly DiagnosticRule LoopHeadRule = new("SG0615", DiagnosticSeverity.Error, "'{0}' is written '{0} name in list'.");
    private static readonly DiagnosticRule UnknownLoopMemberRule = new("SG0616", DiagnosticSeverity.Error, "'{0}' has no '{1}'.");
    private static readonly DiagnosticRule FunctionNeedsNameRule = new("SG0617", DiagnosticSeverity.Error, "'func' needs a name: 'func name'.");
    private static readonly DiagnosticRule WrongParameterRule = new("SG0618", DiagnosticSeverity.Error, "'{0}' cannot be a parameter here: names come first, then those with a plain value as default, and last one with '...'.");
    private static readonly DiagnosticRule ReadonlyNeedsNameRule = new("SG0619", DiagnosticSeverity.Error, "'readonly' needs the name of a variable.");
    private static readonly DiagnosticRule IncrementNeedsVariableRule = new("SG0620", DiagnosticSeverity.Error, "'{0}' works on a variable, a member or an item only.");
    private static readonly DiagnosticRule MemberExpectedRule = new("SG0621", DiagnosticSeverity.Error, "After the dot the name of a member must follow, not '{0}'.");
    private static readonly DiagnosticRule KeyExpectedRule = new("SG0622", DiagnosticSeverity.Error, "A member of an object begins with a name or a text in quotation marks, not with '{0}'.");

    private static readonly DiagnosticRule UnclosedCodeRule = new("SG0623", DiagnosticSeverity.Error, "The code that '{0}' opens in line {1}, column {2} has no '{3}' before this. Write '{3}' where the code ends.");
    private static readonly DiagnosticRule SingleBraceRule = new("SG0624", DiagnosticSeverity.Error, "Here stands one brace: the code that '{0}' opens in line {1}, column {2} ends with two, '{3}'.");

    public static Diagnostic UnclosedCode(SourceLocation opening) => Make(UnclosedCodeRule, "{{", Number(opening.Line), Number(opening.Column), "}}");

    public static Diagnostic SingleBrace(SourceLocation opening) => Make(SingleBraceRule, "{{", Number(opening.Line), Number(opening.Column), "}}");

    public static Diagnostic Unexpected(string found) => Make(UnexpectedRule, found);

    public static Diagnostic ExpressionExpected(string found) => Make(ExpressionExpectedRule, found);

    public static Diagnostic ClosingExpected(string closing, string found) => Make(ClosingExpectedRule, closing, found);

    public static Diagnostic SuperfluousEnd() => Make(SuperfluousEndRule);

    public static Diagnostic MissingEnd(string keyword, int line) => Make(MissingEndRule, keyword, line.ToString(CultureInfo.InvariantCulture));

    public static Diagnostic StrayBranch(string keyword) => Make(StrayBranchRule, keyword);

    public static Diagnostic StatementBeforeWhen() => Make(StatementBeforeWhenRule);

    public static Diagnostic AssignmentInside() => Make(AssignmentInsideRule);

    public static Diagnostic NotATarget() => Make(NotATargetRule);

    public static Diagnostic InvalidCharacter(string character) => Make(InvalidCharacterRule, character);

    public static Diagnostic InvalidNumber() => Make(InvalidNumberRule);

    public static Diagnostic InvalidEscape() => Make(InvalidEscapeRule);

    public static Diagnostic UnterminatedString() => Make(UnterminatedStringRule);

    public static Diagnostic NestedTooDeeply(int limit) => Make(NestedTooDeeplyRule, limit.ToString(CultureInfo.InvariantCulture));

    public static Diagnostic LoopHead(string keyword) => Make(LoopHeadRule, keyword);

    public static Diagnostic UnknownLoopMember(string loop, string member, string? nearest) => Make(UnknownLoopMemberRule, loop, member) with { Suggestion = nearest };

    public static Diagnostic FunctionNeedsName() => Make(FunctionNeedsNameRule);

    public static Diagnostic WrongParameter(string name) => Make(WrongParameterRule, name);

    public static Diagnostic ReadonlyNeedsName() => Make(ReadonlyNeedsNameRule);

    public static Diagnostic IncrementNeedsVariable(string symbol) => Make(IncrementNeedsVariableRule, symbol);

    public static Diagnostic MemberExpected(string found) => Make(MemberExpectedRule, found);

    public static Diagnostic KeyExpected(string found) => Make(KeyExpectedRule, found);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // What a template made may be a million characters long; a reader needs its beginning.
    private static Diagnostic Make(DiagnosticRule rule, params ReadOnlySpan<string> arguments)
    {
        var quoted = new string[arguments.Length];
        for (var i = 0; i < quoted.Length; i++)
        {
            var argument = arguments[i];
            quoted[i] = argument.Length <= LongestQuote ? argument : string.Concat(argument.AsSpan(0, LongestQuote), "…");
        }

        return new Diagnostic(rule, EquatableArray.Own(quoted), null);
    }
}
