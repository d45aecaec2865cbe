using System.Globalization;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>What can be wrong with the text below the front matter.</summary>
internal static class MarkdownRules
{
    private static readonly DiagnosticRule TopHeadingRule = new(
        "SG0450", DiagnosticSeverity.Warning,
        "The heading '{0}' has one '#', which is the page's title. All headings of this text are shown one level lower; write '##'.");

    private static readonly DiagnosticRule ForbiddenLinkRule = new(
        "SG0451", DiagnosticSeverity.Error, "A link must not lead to '{0}'. Only web addresses, mailto:, tel: and pages and files of this site are allowed.");

    private static readonly DiagnosticRule ForbiddenImageRule = new(
        "SG0452", DiagnosticSeverity.Error, "A picture cannot come from '{0}'. Put the file beside the text and write its name.");

    private static readonly DiagnosticRule TooDeepRule = new(
        "SG0453", DiagnosticSeverity.Error, "Quotations, lists or emphasis are nested more than {0} deep here. The text is not published.");

    private static readonly DiagnosticRule ShortcodeRule = new(
        "SG0454", DiagnosticSeverity.Warning, "'{0}' is a command of another program. It means nothing here and readers see it as it stands.");

    private static readonly DiagnosticRule ControlCharacterRule = new(
        "SG0455", DiagnosticSeverity.Warning, "There is an invisible control character here ({0}); it is left out. Delete it.");

    private static readonly DiagnosticRule TangledRule = new(
        "SG0457", DiagnosticSeverity.Error,
        "From here on the text holds more links, notes, headings or comments in one place than any text needs (over {0}). It is not published. Was another file renamed to '.md'?");

    private static readonly DiagnosticRule UnclosedCommentRule = new(
        "SG0458", DiagnosticSeverity.Warning, "The comment that begins here is never closed: nothing below it is shown. Write '-->' at its end.");

    private static readonly DiagnosticRule RemovedCodeRule = new(
        "SG0459", DiagnosticSeverity.Warning, "'{0}' is code for a program that does not run here; it is left out.");

    private static readonly DiagnosticRule UnpairedQuoteRule = new(
        "SG0472", DiagnosticSeverity.Warning, "The quotation mark {0} has no partner in this paragraph; the marks of the paragraph stay as they are. Add the other one.");

    /// <summary>«Ауыл without an end.</summary>
    public static Diagnostic UnpairedQuote(SourceLocation location, char mark) => Diagnostic.At(location, UnpairedQuoteRule, mark.ToString());

    /// <summary>`# Title` in the text.</summary>
    public static Diagnostic TopHeading(SourceLocation location, string text) => Diagnostic.At(location, TopHeadingRule, text);

    /// <summary>`[x](javascript:…)`.</summary>
    public static Diagnostic ForbiddenLink(SourceLocation location, string target) => Diagnostic.At(location, ForbiddenLinkRule, Shown(target));

    /// <summary>`![x](data:…)`.</summary>
    public static Diagnostic ForbiddenImage(SourceLocation location, string target) => Diagnostic.At(location, ForbiddenImageRule, Shown(target));

    /// <summary>Thousands of `&gt;`.</summary>
    public static Diagnostic TooDeep(SourceLocation location, int limit) =>
        Diagnostic.At(location, TooDeepRule, limit.ToString(CultureInfo.InvariantCulture));

    /// <summary>A text that would keep the library busy for minutes.</summary>
    public static Diagnostic Tangled(SourceLocation location, int limit) =>
        Diagnostic.At(location, TangledRule, limit.ToString(CultureInfo.InvariantCulture));

    /// <summary>`&lt;!--` without `--&gt;`.</summary>
    public static Diagnostic UnclosedComment(SourceLocation location) => Diagnostic.At(location, UnclosedCommentRule);

    /// <summary>`&lt;?php … ?&gt;`.</summary>
    public static Diagnostic RemovedCode(SourceLocation location, string code) => Diagnostic.At(location, RemovedCodeRule, code);

    /// <summary>`{{&lt; figure … &gt;}}`.</summary>
    public static Diagnostic Shortcode(SourceLocation location, string code) => Diagnostic.At(location, ShortcodeRule, code);

    /// <summary>A vertical tab pasted from slides.</summary>
    public static Diagnostic ControlCharacter(SourceLocation location, char character) =>
        Diagnostic.At(location, ControlCharacterRule, string.Create(CultureInfo.InvariantCulture, $"U+{(int)character:X4}"));

    /// <summary>The beginning of an address: `data:` ones are as long as the picture that they hold.</summary>
    private static string Shown(string target)
    {
        var printable = new string(target.Select(letter => char.IsControl(letter) ? ' ' : letter).ToArray());
        return printable.Length > 60 ? printable[..60] + "…" : printable;
    }
}
