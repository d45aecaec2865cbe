using System.Globalization;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Scriban;

/// <summary>Mistakes that are found as a template runs, or by the checker beforehand.</summary>
internal static partial class ScriptRules
{
    private static readonly DiagnosticRule UnknownNameRule = new("SG0630", DiagnosticSeverity.Error, "Nothing has the name '{0}'.");
    private static readonly DiagnosticRule UnknownFunctionRule = new("SG0631", DiagnosticSeverity.Error, "There is no function '{0}'.");
    private static readonly DiagnosticRule NotAFunctionRule = new("SG0632", DiagnosticSeverity.Error, "This is not a function but a value of kind '{0}', and cannot be called.");
    private static readonly DiagnosticRule UnknownMemberRule = new("SG0633", DiagnosticSeverity.Error, "'{0}' has no member '{1}'.");
    private static readonly DiagnosticRule NullMemberRule = new("SG0634", DiagnosticSeverity.Error, "There is nothing here to read or set '{0}' of: what stands before it is empty. Write '?.' to let it stay empty.");
    private static readonly DiagnosticRule NullTargetRule = new("SG0635", DiagnosticSeverity.Error, "There is nothing here to take an item of: what stands before '[' is empty.");
    private static readonly DiagnosticRule NullIndexRule = new("SG0636", DiagnosticSeverity.Error, "The index in brackets is empty.");
    private static readonly DiagnosticRule WrongIndexRule = new("SG0637", DiagnosticSeverity.Error, "A value of kind '{0}' cannot be an index.");
    private static readonly DiagnosticRule OutOfRangeRule = new("SG0638", DiagnosticSeverity.Error, "{0} is outside of what is there.");
    private static readonly DiagnosticRule CannotIndexRule = new("SG0639", DiagnosticSeverity.Error, "A value of kind '{0}' has no items.");
    private static readonly DiagnosticRule WrongOperandsRule = new("SG0640", DiagnosticSeverity.Error, "'{0}' does not work on values of kind '{1}' and '{2}'.");
    private static readonly DiagnosticRule WrongOperandRule = new("SG0641", DiagnosticSeverity.Error, "'{0}' does not work on a value of kind '{1}'.");
    private static readonly DiagnosticRule DivisionByZeroRule = new("SG0642", DiagnosticSeverity.Error, "Division by zero.");
    private static readonly DiagnosticRule NumberTooLargeRule = new("SG0643", DiagnosticSeverity.Error, "The result is too large for a number of its kind.");
    private static readonly DiagnosticRule WrongArgumentRule = new("SG0644", DiagnosticSeverity.Error, "'{0}' cannot take a value of kind '{1}' here: it needs '{2}'.");
    private static readonly DiagnosticRule NullArgumentRule = new("SG0645", DiagnosticSeverity.Error, "'{0}' cannot take an empty value here.");
    private static readonly DiagnosticRule TooFewArgumentsRule = new("SG0646", DiagnosticSeverity.Error, "'{0}' needs the argument '{1}', which is missing.");
    private static readonly DiagnosticRule TooManyArgumentsRule = new("SG0647", DiagnosticSeverity.Error, "'{0}' has too many arguments here: it takes {1}.");
    private static readonly DiagnosticRule ReservedArgumentRule = new("SG0648", DiagnosticSeverity.Error, "An argument cannot have the name '{0}'.");
    private static readonly DiagnosticRule NotIterableRule = new("SG0649", DiagnosticSeverity.Error, "A loop cannot go through a value of kind '{0}': it needs a list, an object or a text.");
    private static readonly DiagnosticRule UnknownLoopOptionRule = new("SG0650", DiagnosticSeverity.Error, "A loop has no option '{0}': there are 'offset', 'limit', 'reversed' and, in 'tablerow', 'cols'.");
    private static readonly DiagnosticRule WrongLoopOptionRule = new("SG0651", DiagnosticSeverity.Error, "'{0}' needs a number, not a value of kind '{1}'.");
    private static readonly DiagnosticRule LoopLimitRule = new("SG0652", DiagnosticSeverity.Error, "Loops took more than {0} steps: is this one endless?");
    private static readonly DiagnosticRule TooManyCallsRule = new("SG0653", DiagnosticSeverity.Error, "More than {0} calls are inside one another: does a function or include call itself without end?");
    private static readonly DiagnosticRule TextLimitRule = new("SG0654", DiagnosticSeverity.Error, "The text would be longer than {0} characters.");
    private static readonly DiagnosticRule ObjectTooDeepRule = new("SG0655", DiagnosticSeverity.Error, "A value is nested deeper than {0} levels, or contains itself.");
    private static readonly DiagnosticRule TooMuchRule = new("SG0656", DiagnosticSeverity.Error, "The template needs more time or memory than a page may take: is it endless?");
    private static readonly DiagnosticRule ReadOnlyRule = new("SG0657", DiagnosticSeverity.Error, "'{0}' cannot be changed.");
    private static readonly DiagnosticRule CannotAssignRule = new("SG0658", DiagnosticSeverity.Error, "Nothing can be assigned to this.");
    private static readonly DiagnosticRule CannotSetMemberRule = new("SG0659", DiagnosticSeverity.Error, "'{1}' cannot be set on a value of kind '{0}'.");
    private static readonly DiagnosticRule OutsideLoopRule = new("SG0660", DiagnosticSeverity.Error, "'{0}' means something only inside a loop.");
    private static readonly DiagnosticRule WithNeedsObjectRule = new("SG0661", DiagnosticSeverity.Error, "'{0}' needs an object, not a value of kind '{1}'.");
    private static readonly DiagnosticRule EmptyKeyRule = new("SG0662", DiagnosticSeverity.Error, "The name of a member cannot be empty.");
    private static readonly DiagnosticRule IncludeNeedsNameRule = new("SG0663", DiagnosticSeverity.Error, "'include' needs the name of a template; here the name is empty.");
    private static readonly DiagnosticRule IncludeMissingRule = new("SG0664", DiagnosticSeverity.Error, "There is no template '{0}'.");
    private static readonly DiagnosticRule FunctionFailedRule = new("SG0665", DiagnosticSeverity.Error, "{0}");
    private static readonly DiagnosticRule CannotSortRule = new("SG0666", DiagnosticSeverity.Error, "Values of kind '{0}' and '{1}' cannot be put in order together.");
    private static readonly DiagnosticRule EmptyIntervalRule = new("SG0667", DiagnosticSeverity.Error, "{0} is greater than {1}.");
    private static readonly DiagnosticRule WrongPrecisionRule = new("SG0668", DiagnosticSeverity.Error, "{0} is no number of decimals: it must be from 0 to 15.");
    private static readonly DiagnosticRule BadFormatRule = new("SG0669", DiagnosticSeverity.Error, "'{0}' is not a format for this value.");
    private static readonly DiagnosticRule BadTimeSpanRule = new("SG0670", DiagnosticSeverity.Error, "'{0}' is not a length of time such as '1.02:03:04'.");
    private static readonly DiagnosticRule BadDatePatternRule = new("SG0671", DiagnosticSeverity.Error, "'{0}' cannot be used to read a date.");
    private static readonly DiagnosticRule DateOutOfRangeRule = new("SG0672", DiagnosticSeverity.Error, "The date would be before the year 1 or after the year 9999.");
    private static readonly DiagnosticRule BadBase64Rule = new("SG0673", DiagnosticSeverity.Error, "This is not Base64.");
    private static readonly DiagnosticRule BadJsonRule = new("SG0674", DiagnosticSeverity.Error, "This is not JSON.");
    private static readonly DiagnosticRule NoJsonRule = new("SG0675", DiagnosticSeverity.Error, "A value of kind '{0}' cannot be written as JSON.");
    private static readonly DiagnosticRule BadRegexRule = new("SG0676", DiagnosticSeverity.Error, "'{0}' is not a regular expression.");
    private static readonly DiagnosticRule RegexTimeoutRule = new("SG0677", DiagnosticSeverity.Error, "The regular expression took longer than {0} ms.");
    private static readonly DiagnosticRule EmptyMatchRule = new("SG0678", DiagnosticSeverity.Error, "The text to replace cannot be empty.");
    private static readonly DiagnosticRule NegativeWidthRule = new("SG0679", DiagnosticSeverity.Error, "The width cannot be negative.");
    private static readonly DiagnosticRule UnknownComparisonRule = new("SG0680", DiagnosticSeverity.Error, "'{0}' is not a way to compare texts: write 'Ordinal' or 'OrdinalIgnoreCase'.");
    private static readonly DiagnosticRule UnknownCultureRule = new("SG0681", DiagnosticSeverity.Error, "'{0}' is not the name of a culture.");
    private static readonly DiagnosticRule ListLimitRule = new("SG0683", DiagnosticSeverity.Error, "A list would have more than {0} items.");
    private static readonly DiagnosticRule UnknownArgumentRule = new("SG0682", DiagnosticSeverity.Error, "'{0}' has no argument '{1}'.");

    public static Diagnostic UnknownName(string name, string? nearest) => Make(UnknownNameRule, name) with { Suggestion = nearest };

    public static Diagnostic UnknownFunction(string name, string? nearest) => Make(UnknownFunctionRule, name) with { Suggestion = nearest };

    public static Diagnostic NotAFunction(string kind) => Make(NotAFunctionRule, kind);

    public static Diagnostic UnknownMember(string owner, string member, string? nearest) => Make(UnknownMemberRule, owner, member) with { Suggestion = nearest };

    public static Diagnostic NullMember(string member) => Make(NullMemberRule, member);

    public static Diagnostic NullTarget() => Make(NullTargetRule);

    public static Diagnostic NullIndex() => Make(NullIndexRule);

    public static Diagnostic WrongIndex(string kind) => Make(WrongIndexRule, kind);

    public static Diagnostic OutOfRange(string index) => Make(OutOfRangeRule, index);

    public static Diagnostic CannotIndex(string kind) => Make(CannotIndexRule, kind);

    public static Diagnostic WrongOperands(string symbol, string left, string right) => Make(WrongOperandsRule, symbol, left, right);

    public static Diagnostic WrongOperand(string symbol, string kind) => Make(WrongOperandRule, symbol, kind);

    public static Diagnostic DivisionByZero() => Make(DivisionByZeroRule);

    public static Diagnostic NumberTooLarge() => Make(NumberTooLargeRule);

    public static Diagnostic WrongArgument(string function, string kind, string wanted) => Make(WrongArgumentRule, function, kind, wanted);

    public static Diagnostic NullArgument(string function) => Make(NullArgumentRule, function);

    public static Diagnostic TooFewArguments(string function, string parameter) => Make(TooFewArgumentsRule, function, parameter);

    public static Diagnostic TooManyArguments(string function, int count) => Make(TooManyArgumentsRule, function, count.ToString(CultureInfo.InvariantCulture));

    public static Diagnostic ReservedArgument(string name) => Make(ReservedArgumentRule, name);

    public static Diagnostic NotIterable(string kind) => Make(NotIterableRule, kind);

    public static Diagnostic UnknownLoopOption(string option) => Make(UnknownLoopOptionRule, option);

    public static Diagnostic WrongLoopOption(string option, string kind) => Make(WrongLoopOptionRule, option, kind);

    public static Diagnostic LoopLimit(int limit) => Make(LoopLimitRule, limit.ToString(CultureInfo.InvariantCulture));

    public static Diagnostic TooManyCalls(int limit) => Make(TooManyCallsRule, limit.ToString(CultureInfo.InvariantCulture));

    public static Diagnostic TextLimit(int limit) => Make(TextLimitRule, limit.ToString(CultureInfo.InvariantCulture));

    public static Diagnostic ObjectTooDeep(int limit) => Make(ObjectTooDeepRule, limit.ToString(CultureInfo.InvariantCulture));

    public static Diagnostic TooMuch() => Make(TooMuchRule);

    public static Diagnostic ReadOnly(string name) => Make(ReadOnlyRule, name);

    public static Diagnostic CannotAssign() => Make(CannotAssignRule);

    public static Diagnostic CannotSetMember(string kind, string member) => Make(CannotSetMemberRule, kind, member);

    public static Diagnostic OutsideLoop(string keyword) => Make(OutsideLoopRule, keyword);

    public static Diagnostic WithNeedsObject(string keyword, string kind) => Make(WithNeedsObjectRule, keyword, kind);

    public static Diagnostic EmptyKey() => Make(EmptyKeyRule);

    public static Diagnostic IncludeNeedsName() => Make(IncludeNeedsNameRule);

    public static Diagnostic IncludeMissing(string name, string? nearest) => Make(IncludeMissingRule, name) with { Suggestion = nearest };

    public static Diagnostic FunctionFailed(string message) => new(FunctionFailedRule, EquatableArray.Create<string>([message]), null);

    public static Diagnostic CannotSort(string first, string second) => Make(CannotSortRule, first, second);

    public static Diagnostic EmptyInterval(string least, string most) => Make(EmptyIntervalRule, least, most);

    public static Diagnostic WrongPrecision(string digits) => Make(WrongPrecisionRule, digits);

    public static Diagnostic BadFormat(string format) => Make(BadFormatRule, format);

    public static Diagnostic BadTimeSpan(string text) => Make(BadTimeSpanRule, text);

    public static Diagnostic BadDatePattern(string letter) => Make(BadDatePatternRule, letter);

    public static Diagnostic DateOutOfRange() => Make(DateOutOfRangeRule);

    public static Diagnostic BadBase64() => Make(BadBase64Rule);

    public static Diagnostic BadJson() => Make(BadJsonRule);

    public static Diagnostic NoJson(string kind) => Make(NoJsonRule, kind);

    public static Diagnostic BadRegex(string pattern) => Make(BadRegexRule, pattern);

    public static Diagnostic RegexTimeout(string milliseconds) => Make(RegexTimeoutRule, milliseconds);

    public static Diagnostic EmptyMatch() => Make(EmptyMatchRule);

    public static Diagnostic NegativeWidth() => Make(NegativeWidthRule);

    public static Diagnostic UnknownComparison(string name) => Make(UnknownComparisonRule, name);

    public static Diagnostic UnknownCulture(string name) => Make(UnknownCultureRule, name);

    public static Diagnostic ListLimit(int limit) => Make(ListLimitRule, limit.ToString(CultureInfo.InvariantCulture));

    public static Diagnostic UnknownArgument(string function, string argument, string? nearest) => Make(UnknownArgumentRule, function, argument) with { Suggestion = nearest };
}
