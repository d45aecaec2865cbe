using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using SiteGen.Authoring.Checking.Texts;
using SiteGen.Pipeline.Parsing;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Html;

/// <summary>
/// Finds what browsers have to guess in the raw HTML of a text: quotation marks, attributes, comments. A parser of HTML (WHATWG) says it; tags
/// without partners are <see cref="RawHtmlCheck"/>'s, which knows where a paragraph ends.
/// </summary>
internal static class HtmlFormCheck
{
    private const int ShownLetters = 30;

    /// <summary>What makes a document of a piece.</summary>
    private const string Around = "<!doctype html><body>";

    private static readonly HashSet<HtmlParseError> Faults =
    [
        HtmlParseError.AttributeNameInvalid, HtmlParseError.AttributeValueInvalid, HtmlParseError.AttributeNameExpected, HtmlParseError.AttributeDuplicateOmitted,
        HtmlParseError.DoubleQuotationMarkUnexpected, HtmlParseError.SingleQuotationMarkUnexpected, HtmlParseError.EndTagCannotHaveAttributes,
        HtmlParseError.BogusComment, HtmlParseError.CommentEndedWithEM, HtmlParseError.CommentEndedUnexpected, HtmlParseError.AmbiguousOpenTag, HtmlParseError.EOF,
    ];

    /// <summary>The faults of a file, one for each place.</summary>
    public static IEnumerable<Diagnostic> Of(string path, Prose prose)
    {
        if (prose.RawHtml.IsEmpty)
        {
            return [];
        }

        var lines = new LineTable(path, prose.Text);
        var parser = new HtmlParser();
        var found = new List<Diagnostic>();
        foreach (var run in prose.RawHtml)
        {
            var html = prose.Text.Substring(run.Start, run.Length);
            var seen = new HashSet<int>();
            void Take(object sender, AngleSharp.Dom.Events.Event fault)
            {
                if (fault is HtmlErrorEvent error && Faults.Contains((HtmlParseError)error.Code) && seen.Add(error.Position.Line))
                {
                    var at = Math.Clamp(error.Position.Position - 1 - Around.Length, 0, Math.Max(0, html.Length - 1));
                    found.Add(MarkupRules.Form(lines.At(run.Start + at, 1), Shown(html, at)));
                }
            }

            parser.Error += Take;
            using var document = parser.ParseDocument(Around + html);
            parser.Error -= Take;
        }

        return found;
    }

    /// <summary>The letters before and at a place, on its line.</summary>
    private static string Shown(string html, int at)
    {
        var start = Math.Max(html.LastIndexOf('\n', at) + 1, at - ShownLetters);
        return html[start..Math.Min(html.Length, at + 1)].Trim();
    }
}
