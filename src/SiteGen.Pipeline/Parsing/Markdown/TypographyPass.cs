using Markdig.Extensions.CustomContainers;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Languages.Typography;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>
/// Sets the paragraphs of a parsed text as its language is printed. Quotation marks may stand in different runs of a paragraph
/// («**bold**»), so that its runs are joined first. Code, addresses, alternative texts, raw HTML, what is verbatim or in another
/// language is not touched.
/// </summary>
internal sealed class TypographyPass(TypographyRules rules, string? language, PlaceFinder places, DiagnosticCollector found) : IDisposable
{
    private const char NoText = '\uFFFC';

    private readonly Typographer typographer = new(rules);
    private readonly List<(LiteralInline Literal, int Start, int Length)> runs = [];
    private readonly LanguageScope scope = new(language);
    private readonly TextBuffer letters = new();
    private bool isReported;

    /// <summary>Sets every paragraph.</summary>
    public void Apply(ContainerBlock container)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case CodeBlock or CustomContainer { Info: ContainerNames.Verbatim }:
                    break;
                case HtmlBlock html:
                    scope.Note(html.Lines.ToString());
                    break;
                case HeadingBlock { Inline: { } words } heading:
                    HeadingAttribute.TakeId(heading);
                    HeadingAttribute.KeepWords(heading, words);
                    Set(words);
                    break;
                case LeafBlock { Inline: { } inlines }:
                    Set(inlines);
                    break;
                case CustomContainer { Info: ContainerNames.Facts or ContainerNames.Gallery } box:
                    box.Arguments = box.Arguments is { } title ? typographer.Of(title) : null;
                    Apply(box);
                    break;
                case ContainerBlock below:
                    Apply(below);
                    break;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => letters.Dispose();

    private void Set(ContainerInline inlines)
    {
        runs.Clear();
        letters.Clear();
        Gather(inlines, 0);
        if (runs.Count == 0)
        {
            return;
        }

        var (isChanged, unpaired) = typographer.Apply(letters.Written);
        if (isChanged)
        {
            Store();
        }

        if (unpaired >= 0 && !isReported)
        {
            // The first of a text: an old archive has many, and a hundred warnings would bury all others.
            isReported = true;
            var (literal, start, _) = runs.FindLast(run => run.Start <= unpaired) is { Literal: not null } run ? run : runs[0];
            found.Add(MarkdownRules.UnpairedQuote(places.At(literal.Span.Start + Math.Max(0, unpaired - start), 1), letters.Written[unpaired]));
        }
    }

    private void Store()
    {
        var text = letters.From(0);
        foreach (var (literal, start, count) in runs)
        {
            if (!literal.Content.AsSpan().SequenceEqual(text.AsSpan(start, count)))
            {
                literal.Content = new StringSlice(text, start, start + count - 1);
            }
        }
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
                case LiteralInline literal when !scope.IsForeign && !literal.Content.IsEmpty:
                    runs.Add((literal, letters.Length, literal.Content.Length));
                    letters.Append(literal.Content.AsSpan());
                    break;
                case LineBreakInline:
                    letters.Append("\n");
                    break;
                case HtmlInline html:
                    scope.Note(html.Tag);
                    break;
                case HtmlEntityInline { Transcoded: var entity } when entity.Length == 1 && char.IsWhiteSpace(entity.CurrentChar):
                    letters.Append("\u00A0");
                    break;
                case LinkInline { IsImage: true } image:
                    // Its title is a caption, which is text; its alternative text is an attribute.
                    image.Title = image.Title is { } caption ? typographer.Of(caption) : null;
                    letters.Append([NoText]);
                    break;
                case LinkInline { IsAutoLink: true }:
                    letters.Append([NoText]);
                    break;
                case DelimiterInline delimiter:
                    letters.Append([NoText]);
                    Gather(delimiter, depth + 1);
                    break;
                case ContainerInline below:
                    Gather(below, depth + 1);
                    break;
                default:
                    letters.Append([NoText]);
                    break;
            }
        }
    }
}
