using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>
/// Says where the words of a Markdown text stand in its file. Nothing is changed on the way, neither letters nor marks, so that what is found
/// here can be mended there.
/// </summary>
internal sealed class ProseFinder
{
    private readonly string text;
    private readonly int start;
    private readonly LanguageScope scope;
    private readonly List<ProseBlock> blocks = [];
    private readonly List<RawHtmlRun> rawHtml = [];
    private readonly List<ProseRun> runs = [];
    private int leaf;

    private ProseFinder(string text, int start, string? language)
    {
        this.text = text;
        this.start = start;
        scope = new LanguageScope(language);
    }

    /// <summary>The blocks of a file whose Markdown begins at <paramref name="start"/>; none where the library cannot read it, which is told elsewhere.</summary>
    public static Prose Find(string text, int start, string? language)
    {
        var finder = new ProseFinder(text, start, language);
        if (MarkdownReader.Parse(text[start..]) is { } document)
        {
            finder.Visit(document, isVerbatim: false, isCell: false);
        }

        return new Prose(text, start, [.. finder.blocks], [.. finder.rawHtml]);
    }

    private void Visit(ContainerBlock container, bool isVerbatim, bool isCell)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case CodeBlock or LinkReferenceDefinitionGroup or LinkReferenceDefinition:
                    break;
                case HtmlBlock html:
                    scope.Note(html.Lines.ToString());
                    rawHtml.Add(new(start + html.Span.Start, html.Span.Length, -1));
                    break;
                case HeadingBlock { Inline: { } words } heading:
                    Visit(words, ProseBlockKind.Heading, heading.Level);
                    break;
                case LeafBlock { Inline: { } words }:
                    Visit(words, isVerbatim ? ProseBlockKind.Verbatim : isCell ? ProseBlockKind.Cell : ProseBlockKind.Paragraph, 0);
                    break;
                case CustomContainer { Info: ContainerNames.Verbatim } below:
                    Visit(below, isVerbatim: true, isCell);
                    break;
                case ContainerBlock below:
                    Visit(below, isVerbatim, isCell || below is TableCell);
                    break;
            }
        }
    }

    private void Visit(ContainerInline words, ProseBlockKind kind, int level)
    {
        runs.Clear();
        Gather(words, 0);
        leaf++;
        if (kind == ProseBlockKind.Heading)
        {
            LeaveOutAnchor();
        }

        blocks.Add(new ProseBlock(kind, level, [.. runs]));
    }

    private void Gather(ContainerInline container, int depth)
    {
        if (depth > MarkdownRenderer.DeepestInlines)
        {
            return;
        }

        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    AddText(literal.Span);
                    break;
                case LineBreakInline:
                    Add(inline.Span, ProseRunKind.Space);
                    break;
                case HtmlInline html:
                    scope.Note(html.Tag);
                    rawHtml.Add(new(start + html.Span.Start, html.Span.Length, leaf));
                    break;
                case HtmlEntityInline entity:
                    Add(entity.Span, entity.Transcoded.Length == 1 && char.IsWhiteSpace(entity.Transcoded.CurrentChar) ? ProseRunKind.Space : ProseRunKind.Gap);
                    break;
                case LinkInline { IsImage: true } image:
                    Picture(image, depth);
                    Add(new SourceSpan(image.Span.Start, image.Span.Start), ProseRunKind.Gap);
                    break;
                case LinkInline { IsAutoLink: true } or AutolinkInline or CodeInline:
                    Add(inline.Span, ProseRunKind.Gap);
                    break;
                case ContainerInline below:
                    Gather(below, depth + 1);
                    break;
                default:
                    Add(new SourceSpan(inline.Span.Start, inline.Span.Start), ProseRunKind.Gap);
                    break;
            }
        }
    }

    /// <summary>The words of a picture are a block of their own: they stand beside the sentence, not in it.</summary>
    private void Picture(LinkInline image, int depth)
    {
        var around = runs.ToArray();
        runs.Clear();
        Gather(image, depth + 1);
        blocks.Add(new ProseBlock(ProseBlockKind.Picture, 0, [.. runs]));
        runs.Clear();
        if (image is { Title.Length: > 0, TitleSpan: { IsEmpty: false } caption })
        {
            AddText(caption);
            blocks.Add(new ProseBlock(ProseBlockKind.Picture, 0, [.. runs]));
        }

        runs.Clear();
        runs.AddRange(around);
    }

    private void AddText(SourceSpan span) => Add(span, scope.IsForeign ? ProseRunKind.Foreign : ProseRunKind.Text);

    private void Add(SourceSpan span, ProseRunKind kind)
    {
        if (span.Start >= 0 && span.Length > 0 && start + span.Start + span.Length <= text.Length)
        {
            runs.Add(new(start + span.Start, span.Length, kind));
        }
    }

    /// <summary>`## Title {#anchor}`: the anchor is an address.</summary>
    private void LeaveOutAnchor()
    {
        for (var i = runs.Count - 1; i >= 0; i--)
        {
            var run = runs[i];
            if (text.AsSpan(run.Start, run.Length).IndexOf("{#") is var at and >= 0)
            {
                runs.RemoveRange(i, runs.Count - i);
                if (at > 0)
                {
                    runs.Add(run with { Length = at });
                }

                return;
            }
        }
    }
}
