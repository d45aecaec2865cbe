using System.Globalization;
using System.Text;
using Markdig.Syntax;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Pipeline.Parsing.Html;

namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>Writes one parsed text, straight where it can, through the sanitizer where it holds raw HTML. The same text may be written again.</summary>
internal sealed class BodyWriting(MarkdownDocument document, string text, PlaceFinder places, MarkdownOptions options)
{
    private readonly string dash = options.Typography is { } rules ? rules.Dash + "\u00A0" : "– ";

    /// <summary>The text; what is wrong with the order of an interview's turns goes to <paramref name="disorder"/>.</summary>
    public MarkdownText Write(bool isInterview, DiagnosticCollector found, DiagnosticCollector disorder)
    {
        var first = new DiagnosticCollector();
        var firstDisorder = ReferenceEquals(found, disorder) ? first : new DiagnosticCollector();
        using (var target = new RenderTarget(null))
        {
            var renderer = new MarkdownRenderer(places, first, target, options.TrustHtml, dash);
            var body = isInterview ? renderer.RenderInterview(document, firstDisorder) : renderer.Render(document);
            if (!renderer.HasRawHtml)
            {
                found.AddRange(first.Finish(body).Diagnostics);
                if (firstDisorder != first)
                {
                    disorder.AddRange(firstDisorder.Finish(body).Diagnostics);
                }

                return body;
            }
        }

        // Raw HTML is rare. Only now is it worth to write everything again, in the form that the sanitizer understands.
        var mark = Mark();
        using var marked = new RenderTarget(mark);
        var again = new MarkdownRenderer(places, found, marked, trustHtml: false, dash);
        var written = isInterview ? again.RenderInterview(document, disorder) : again.Render(document);
        var html = Encoding.UTF8.GetString(marked.Html.Written);
        var safe = HtmlSanitizer.Read(html, mark, marked.Holes, again.Headings, offset => places.At(SourceOf(offset, marked.Segments)), found);
        return safe with { Body = safe.Body with { FrameOrigins = written.Body.FrameOrigins } };
    }

    /// <summary>An attribute's name that the text does not contain, so that no raw HTML can have it.</summary>
    private string Mark()
    {
        for (var number = 0; ; number++)
        {
            var mark = string.Create(CultureInfo.InvariantCulture, $"sg{number}");
            if (!text.Contains(mark, StringComparison.OrdinalIgnoreCase))
            {
                return mark;
            }
        }
    }

    private static int SourceOf(int rendered, IReadOnlyList<RawSegment> segments)
    {
        int low = 0, high = segments.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = segments[middle].Rendered <= rendered ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? 0 : segments[low - 1].Source + Math.Min(rendered - segments[low - 1].Rendered, segments[low - 1].Length);
    }
}
