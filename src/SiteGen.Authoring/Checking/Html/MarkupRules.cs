using System.Globalization;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Html;

/// <summary>What can be wrong with headings and tags.</summary>
internal static class MarkupRules
{
    private static readonly DiagnosticRule SkippedRule = new(
        "SG1150", DiagnosticSeverity.Warning,
        "The heading '{0}' is of level {1}, but the one above it is of level {2}: a level is skipped. Those who listen to the page think that something is missing. Begin it with '{3}'.");

    private static readonly DiagnosticRule TopRule = new(
        "SG1151", DiagnosticSeverity.Warning, "The page '{0}' has {1} headings of the first level (such pages: {2}); it should have one. Correct the template.");

    private static readonly DiagnosticRule OrderRule = new(
        "SG1152", DiagnosticSeverity.Warning, "On the page '{0}' a heading skips a level, '{1}' (such pages: {2}). Correct the template.");

    private static readonly DiagnosticRule UnclosedRule = new(
        "SG1153", DiagnosticSeverity.Warning, "The tag <{0}> is never closed here. Write </{0}> where it ends.");

    private static readonly DiagnosticRule UnopenedRule = new(
        "SG1154", DiagnosticSeverity.Warning, "The tag </{0}> closes nothing here: there is no <{0}> before it. Remove it, or write <{0}> where it begins.");

    private static readonly DiagnosticRule CrossedRule = new(
        "SG1155", DiagnosticSeverity.Warning, "The tag <{0}> is still open where </{1}> stands around it. Close <{0}> first.");

    private static readonly DiagnosticRule PageTagRule = new(
        "SG1156", DiagnosticSeverity.Warning, "On the page '{0}' the tag <{1}> has no partner (such pages: {2}). Correct the template.");

    private static readonly DiagnosticRule FormRule = new(
        "SG1157", DiagnosticSeverity.Warning, "Browsers have to guess what this HTML means, at '{0}'. Look at its quotation marks, attributes and comments.");

    /// <summary>`####` below `##`.</summary>
    public static Diagnostic Skipped(SourceLocation place, string text, int level, int above) => Diagnostic.At(place, SkippedRule, text, Text(level), Text(above), new string('#', above + 1));

    /// <summary>No `h1`, or two.</summary>
    public static Diagnostic TopHeadings(string page, int count, int pages) => new(TopRule, [page, Text(count), Text(pages)], null);

    /// <summary>`h2 h4` of a template.</summary>
    public static Diagnostic Order(string page, string skip, int pages) => new(OrderRule, [page, skip, Text(pages)], null);

    /// <summary>Raw HTML of a text.</summary>
    public static Diagnostic Tag(SourceLocation place, TagFault fault) => fault.Kind switch
    {
        TagFaultKind.Unclosed => Diagnostic.At(place, UnclosedRule, fault.Name),
        TagFaultKind.Unopened => Diagnostic.At(place, UnopenedRule, fault.Name),
        _ => Diagnostic.At(place, CrossedRule, fault.Name, fault.Other),
    };

    /// <summary>Raw HTML that is no good HTML.</summary>
    public static Diagnostic Form(SourceLocation place, string near) => Diagnostic.At(place, FormRule, near);

    /// <summary>A template's tag.</summary>
    public static Diagnostic PageTag(string page, string name, int pages) => new(PageTagRule, [page, name, Text(pages)], null);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
