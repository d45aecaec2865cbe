using System.Globalization;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Parsing.Html;

/// <summary>What is taken out of raw HTML.</summary>
internal static class HtmlRules
{
    private static readonly DiagnosticRule EmbeddedRule = new(
        "SG0480", DiagnosticSeverity.Warning, "<{0}> is left out: nothing from elsewhere is embedded in a text. Write a link instead.");

    private static readonly DiagnosticRule DroppedRule = new(
        "SG0481", DiagnosticSeverity.Warning, "<{0}> and everything in it is left out: it is not allowed in a text.");

    private static readonly DiagnosticRule UnwrappedRule = new(
        "SG0482", DiagnosticSeverity.Warning, "The tag <{0}> is left out and its content kept (in this file: {1} ×).");

    private static readonly DiagnosticRule AttributeRule = new(
        "SG0483", DiagnosticSeverity.Warning, "The attribute '{0}' is left out (in this file: {1} ×).");

    private static readonly DiagnosticRule LinkRule = new(
        "SG0484", DiagnosticSeverity.Warning,
        "The link to '{0}' is left out and its text kept. Only web addresses, mailto:, tel: and pages and files of this site are allowed.");

    private static readonly DiagnosticRule ImageRule = new(
        "SG0485", DiagnosticSeverity.Warning, "The picture from '{0}' is left out. Put the file beside the text and write its name.");

    private static readonly DiagnosticRule TopHeadingRule = new(
        "SG0486", DiagnosticSeverity.Warning, "The heading '{0}' is an <h1>, which is the page's title; it is shown as <h2>.");

    private static readonly DiagnosticRule TooDeepRule = new(
        "SG0487", DiagnosticSeverity.Error, "HTML tags are nested more than {0} deep here, or as many are never closed. The text is not published.");

    /// <summary>A film or a map of another site.</summary>
    public static Diagnostic Embedded(SourceLocation location, string element, string? block) =>
        Diagnostic.At(location, EmbeddedRule, element) with { Suggestion = block };

    /// <summary>A script, a form field.</summary>
    public static Diagnostic Dropped(SourceLocation location, string element) => Diagnostic.At(location, DroppedRule, element);

    /// <summary>`&lt;font&gt;`, `&lt;o:p&gt;`.</summary>
    public static Diagnostic Unwrapped(SourceLocation location, string element, int count) =>
        Diagnostic.At(location, UnwrappedRule, element, count.ToString(CultureInfo.InvariantCulture));

    /// <summary>`onclick`, `style`.</summary>
    public static Diagnostic Attribute(SourceLocation location, string attribute, int count) =>
        Diagnostic.At(location, AttributeRule, attribute, count.ToString(CultureInfo.InvariantCulture));

    /// <summary>`href="javascript:…"`.</summary>
    public static Diagnostic Link(SourceLocation location, string target) => Diagnostic.At(location, LinkRule, Shown(target));

    /// <summary>`src="data:…"`.</summary>
    public static Diagnostic Image(SourceLocation location, string target) => Diagnostic.At(location, ImageRule, Shown(target));

    /// <summary>A second title.</summary>
    public static Diagnostic TopHeading(SourceLocation location, string text) => Diagnostic.At(location, TopHeadingRule, text);

    /// <summary>Tags that nobody closes.</summary>
    public static Diagnostic TooDeep(SourceLocation location, int limit) =>
        Diagnostic.At(location, TooDeepRule, limit.ToString(CultureInfo.InvariantCulture));

    private static string Shown(string target)
    {
        var printable = new string(target.Select(letter => char.IsControl(letter) ? ' ' : letter).ToArray());
        return printable.Length > 60 ? printable[..60] + "…" : printable;
    }
}
