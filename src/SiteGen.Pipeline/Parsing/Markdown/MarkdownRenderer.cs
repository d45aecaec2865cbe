using System.Text;
using Markdig.Syntax;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>Writes one parsed text as HTML with holes, and as plain text beside it. Used once.</summary>
internal sealed partial class MarkdownRenderer(PlaceFinder places, DiagnosticCollector found, bool trustHtml) : IDisposable
{
    private readonly Utf8Buffer html = new();
    private readonly List<BodyPart> parts = [];
    private readonly List<Heading> headings = [];
    private readonly HeadingIds ids = new();
    private readonly StringBuilder plain = new();
    private string? firstParagraph;
    private int headingShift;

    /// <summary>The finished body.</summary>
    public PageBody Render(MarkdownDocument document)
    {
        headingShift = HasTopHeading(document) ? 1 : 0;
        WriteBlocks(document, isTight: false);
        EndHtmlPart();
        return new()
        {
            Parts = EquatableArray.Own(parts.ToArray()),
            Headings = EquatableArray.Own(headings.ToArray()),
            Anchors = EquatableArray.Own(ids.All.ToArray()),
            FirstParagraph = firstParagraph ?? "",
            PlainText = plain.ToString().TrimEnd('\n'),
        };
    }

    /// <inheritdoc/>
    public void Dispose() => html.Dispose();

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

    private void EndHtmlPart()
    {
        if (html.Length > 0)
        {
            parts.Add(new HtmlPart(html.Take()));
        }
    }

    private void EndPlainBlock()
    {
        while (plain.Length > 0 && plain[^1] is ' ')
        {
            plain.Length--;
        }

        if (plain.Length > 0 && plain[^1] != '\n')
        {
            plain.Append('\n');
        }
    }
}
