using Markdig.Syntax;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>
/// Writes one parsed text as HTML with holes, and as plain text beside it. Used once. The library's own renderer would write links as
/// strings, and those must stay open until every address is known.
/// </summary>
internal sealed partial class MarkdownRenderer(PlaceFinder places, DiagnosticCollector found, RenderTarget target, bool trustHtml, string dash)
{
    /// <summary>Emphasis in links in emphasis: the library builds thousands of levels from hostile text, and this recursion must end.</summary>
    public const int DeepestInlines = 100;

    private readonly MarkupBuffer html = target.Html;
    private readonly List<Heading> headings = [];
    private readonly HeadingIds ids = new();
    private readonly TextBuffer plain = target.Plain;
    private string? firstParagraph;
    private int headingShift;
    private int inlineDepth;
    private bool isTooDeep;
    private bool isVerbatim;

    /// <summary>Whether raw HTML was met that only the sanitizer can judge.</summary>
    public bool HasRawHtml { get; private set; }

    /// <summary>The headings with their ids.</summary>
    public IReadOnlyList<Heading> Headings => headings;

    /// <summary>Writes the document.</summary>
    public MarkdownText Render(MarkdownDocument document)
    {
        headingShift = HasTopHeading(document) ? 1 : 0;
        WriteBlocks(document, isTight: false);
        return Finish();
    }

    /// <summary>Writes the document as an interview; what is wrong with its turns goes to a collector of its own.</summary>
    public MarkdownText RenderInterview(MarkdownDocument document, DiagnosticCollector disorder)
    {
        headingShift = HasTopHeading(document) ? 1 : 0;
        WriteInterview(new InterviewReader(places, disorder, dash).Read(document));
        return Finish();
    }

    private MarkdownText Finish()
    {
        target.EndPart();
        var body = new PageBody
        {
            Parts = EquatableArray.Own(target.Parts.ToArray()),
            Headings = EquatableArray.Own(headings.ToArray()),
            Anchors = EquatableArray.Own(ids.All.ToArray()),
            FirstParagraph = firstParagraph ?? "",
            FrameOrigins = FrameOrigins,
        };
        return new(body, PlainText());
    }

    private static bool HasTopHeading(ContainerBlock container)
    {
        foreach (var block in container)
        {
            if (block is HeadingBlock { Level: 1 } || (block is ContainerBlock below && HasTopHeading(below)))
            {
                return true;
            }
        }

        return false;
    }

    private string PlainText()
    {
        plain.TrimEnd("\n ");
        return plain.From(0);
    }

    private void EndPlainBlock()
    {
        plain.TrimEnd(" ");
        if (plain.Last != '\n')
        {
            plain.Append("\n");
        }
    }

    private void ReportTooDeep(int offset)
    {
        if (!isTooDeep)
        {
            isTooDeep = true;
            found.Add(MarkdownRules.TooDeep(places.At(offset), DeepestInlines));
        }
    }
}
