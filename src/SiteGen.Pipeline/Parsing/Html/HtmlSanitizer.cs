using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Pipeline.Parsing.Markdown;

namespace SiteGen.Pipeline.Parsing.Html;

/// <summary>
/// Reads HTML as a browser would and writes only what <see cref="AllowedHtml"/> names, with links and pictures as holes. What comes out
/// is written letter by letter from the tree, so that nothing is in it that the tree does not show. The only folder that knows the HTML library.
/// </summary>
internal sealed partial class HtmlSanitizer
{
    private const string Head = "<!doctype html><body>";

    private static readonly HtmlParserOptions Options = new() { IsKeepingSourceReferences = true, IsScripting = false };

    private readonly string mark;
    private readonly IReadOnlyList<BodyPart> holes;
    private readonly IReadOnlyList<Heading> known;
    private readonly Func<int, SourceLocation> place;
    private readonly DiagnosticCollector found;
    private readonly MarkupBuffer html;
    private readonly List<BodyPart> parts = [];
    private readonly List<Heading> headings = [];
    private readonly HeadingIds ids = new();
    private readonly HashSet<string> writtenIds = new(StringComparer.Ordinal);
    private readonly List<string> anchors = [];
    private readonly Dictionary<string, string> renamedIds = new(StringComparer.Ordinal);
    private readonly RemovalCount removals = new();

    private readonly string rendered;
    private int lastPosition;

    private HtmlSanitizer(string rendered, string mark, IReadOnlyList<BodyPart> holes, IReadOnlyList<Heading> known, Func<int, SourceLocation> place, DiagnosticCollector found, MarkupBuffer html)
    {
        this.rendered = rendered;
        this.mark = mark;
        this.holes = holes;
        this.known = known;
        this.place = place;
        this.found = found;
        this.html = html;
    }

    /// <summary>
    /// The body that a marked rendering holds. Elements with the attribute <paramref name="mark"/> were made by the renderer and stay as
    /// they are; its value is an index into <paramref name="holes"/> or, on a heading, <paramref name="headings"/>.
    /// </summary>
    public static MarkdownText Read(
        string rendered, string mark, IReadOnlyList<BodyPart> holes, IReadOnlyList<Heading> headings, Func<int, SourceLocation> place, DiagnosticCollector found)
    {
        var excess = HtmlNesting.FirstExcess(rendered);
        if (excess >= 0)
        {
            found.Add(HtmlRules.TooDeep(place(excess), HtmlNesting.Deepest));
            return new(new(), "");
        }

        using var document = new HtmlParser(Options).ParseDocument(Head + rendered);
        using var buffer = new MarkupBuffer();
        return new HtmlSanitizer(rendered, mark, holes, headings, place, found, buffer).Read(document.Body!);
    }

    private MarkdownText Read(IElement body)
    {
        foreach (var heading in known)
        {
            ids.Claim(heading.Id);
        }

        foreach (var element in body.Descendants<IElement>())
        {
            if (element.Id is { Length: > 0 } id && element.HasAttribute(mark))
            {
                ids.Claim(id);
            }
        }

        WriteChildren(body, 0);
        EndPart();
        removals.Report(found);
        var read = new PageBody
        {
            Parts = parts.Select(WithRenamedId).ToEquatableArray(),
            Headings = EquatableArray.Own(headings.ToArray()),
            Anchors = EquatableArray.Own(anchors.ToArray()),
            FirstParagraph = plain.FirstParagraph,
        };
        return new(read, plain.ToString());
    }

    /// <summary>A link to an anchor that had to get another name follows it.</summary>
    private BodyPart WithRenamedId(BodyPart part) =>
        part is LinkPart { Target: ['#', ..] } link && renamedIds.TryGetValue(link.Target[1..], out var id)
            ? link with { Target = "#" + id }
            : part;

    private void EndPart()
    {
        if (html.Length > 0)
        {
            parts.Add(new HtmlPart(html.Take()));
        }
    }

    /// <summary>Where an element stands. The library does not know it of drawings and formulas: they are looked for behind what came before.</summary>
    private SourceLocation Location(IElement element)
    {
        var position = (element.SourceReference?.Position.Position ?? 0) - 1 - Head.Length;
        if (position < 0)
        {
            position = Math.Max(lastPosition, rendered.IndexOf("<" + element.LocalName, lastPosition, StringComparison.OrdinalIgnoreCase));
        }

        lastPosition = Math.Min(position, rendered.Length);
        return place(position);
    }
}
