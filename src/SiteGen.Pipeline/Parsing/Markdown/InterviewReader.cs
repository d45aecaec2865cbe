using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>
/// Divides blocks into questions and answers. A paragraph that opens with a dash is a turn; the first is a question, and turns alternate;
/// what follows a turn belongs to it. A heading or a rule ends a turn, and a question comes next. Mistakes in the order are reported.
/// </summary>
internal sealed class InterviewReader(PlaceFinder places, DiagnosticCollector found, string dash)
{
    private readonly List<InterviewPart> parts = [];
    private readonly List<(Block Block, bool IsQuestion, int Blocks)> turns = [];
    private InterviewPart? exchange;
    private bool isAnswering;

    /// <summary>The text of a release of the type: whatever stands before the first turn introduces it.</summary>
    public IReadOnlyList<InterviewPart> Read(MarkdownDocument document)
    {
        Divide(document);
        if (turns.Count < 2 && !document.Any(block => block is Markdig.Extensions.CustomContainers.CustomContainer { Info: ContainerNames.Interview }))
        {
            found.Add(InterviewRules.TooFewTurns(turns.Count == 0 ? places.At(document.Count > 0 ? document[0].Span.Start : 0) : Place(turns[0].Block), turns.Count, DiagnosticSeverity.Warning));
        }

        ReportDisorder();
        return parts;
    }

    /// <summary>A container: nothing may stand before the first turn, since nobody would say it.</summary>
    public IReadOnlyList<InterviewPart> Read(ContainerBlock container)
    {
        Divide(container);
        if (turns.Count < 2)
        {
            found.Add(InterviewRules.TooFewTurns(turns.Count == 0 ? places.At(container.Span.Start) : Place(turns[0].Block), turns.Count, DiagnosticSeverity.Error));
        }
        else if (parts[0].Outside is { } before and not (HeadingBlock or LinkReferenceDefinitionGroup))
        {
            found.Add(InterviewRules.TextBeforeTurns(Place(before)));
        }

        ReportDisorder();
        return parts;
    }

    private void Divide(ContainerBlock container)
    {
        SplitLines(container);
        for (var i = container.Count - 1; i >= 0; i--)
        {
            if (container[i] is ListBlock { IsOrdered: false, BulletType: '-' } list)
            {
                SplitList(container, i, list);
            }
        }

        foreach (var block in container)
        {
            Add(block, block is ParagraphBlock paragraph && DashedText.Opens(paragraph));
        }

        EndExchange();
    }

    /// <summary>Makes what follows a line break a paragraph of its own.</summary>
    public static void Split(ContainerBlock container, int index, ParagraphBlock paragraph, LineBreakInline line)
    {
        var rest = new ContainerInline();
        for (var inline = line.NextSibling; inline is not null; inline = line.NextSibling)
        {
            inline.Remove();
            rest.AppendChild(inline);
        }

        var start = rest.FirstChild?.Span.Start ?? line.Span.End;
        line.Remove();
        container.Insert(index + 1, new ParagraphBlock { Inline = rest, Span = new(start, paragraph.Span.End), Line = paragraph.Line });
    }

    /// <summary>«– Сұрақ?» and «– Жауап.» on two lines without an empty one between them are two paragraphs to their writer.</summary>
    private static void SplitLines(ContainerBlock container)
    {
        for (var i = 0; i < container.Count; i++)
        {
            if (container[i] is ParagraphBlock paragraph && DashedText.Break(paragraph) is { } line)
            {
                Split(container, i, paragraph, line);
            }
        }
    }

    /// <summary>
    /// Hyphens with empty lines between them make a list to the library, and turns to a writer. A list that is meant as one has no empty
    /// lines, or another mark. The text may be divided again: what was divided once has no such list any more.
    /// </summary>
    private void SplitList(ContainerBlock container, int index, ListBlock list)
    {
        var items = list.Cast<ListItemBlock>().ToArray();
        var isTurn = new bool[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            isTurn[i] = items[i] is [ParagraphBlock, ..] && (i == 0 || IsApart(items[i - 1], items[i])) && (i + 1 == items.Length || IsApart(items[i], items[i + 1]));
        }

        if (!isTurn.Contains(true))
        {
            return;
        }

        container.RemoveAt(index);
        ListBlock? rest = null;
        for (var i = 0; i < items.Length; i++)
        {
            list.Remove(items[i]);
            if (!isTurn[i])
            {
                if (rest is null)
                {
                    rest = new ListBlock(list.Parser!) { BulletType = list.BulletType, Span = items[i].Span, Line = items[i].Line }; // Only parsers make lists.
                    container.Insert(index++, rest);
                }

                rest.Add(items[i]);
                continue;
            }

            rest = null;
            index = AddTurn(container, index, items[i]);
        }
    }

    private int AddTurn(ContainerBlock container, int index, ListItemBlock item)
    {
        if (item[0] is ParagraphBlock { Inline.FirstChild: { } text } first && !DashedText.Opens(first))
        {
            text.InsertBefore(new LiteralInline(dash));
        }

        while (item.Count > 0)
        {
            var block = item[0];
            item.RemoveAt(0);
            container.Insert(index++, block);
        }

        return index;
    }

    private bool IsApart(ListItemBlock one, ListItemBlock next) => places.At(next.Span.Start).Line - places.At(one.Span.End).Line > 1;

    private void Add(Block block, bool isTurn)
    {
        if (block is HeadingBlock or ThematicBreakBlock or Markdig.Extensions.Footnotes.FootnoteGroup or LinkReferenceDefinitionGroup)
        {
            EndExchange();
        }

        if (isTurn)
        {
            isAnswering = exchange is not null && !isAnswering;
            if (!isAnswering)
            {
                EndExchange();
                exchange = new();
            }

            turns.Add((block, !isAnswering, 0));
        }

        if (exchange is null)
        {
            parts.Add(new() { Outside = block });
            return;
        }

        turns[^1] = turns[^1] with { Blocks = turns[^1].Blocks + 1 };
        (isAnswering ? exchange.Answer : exchange.Question).Add(block);
    }

    /// <summary>
    /// The interviewer's last word has no answer, and what stands below it (who asked, where it was printed) is no part of it.
    /// </summary>
    private void EndExchange()
    {
        if (exchange is null)
        {
            return;
        }

        parts.Add(exchange);
        if (exchange.Answer.Count == 0)
        {
            foreach (var below in exchange.Question.Skip(1))
            {
                parts.Add(new() { Outside = below });
            }

            exchange.Question.RemoveRange(1, exchange.Question.Count - 1);
        }

        exchange = null;
        isAnswering = false;
    }

    private void ReportDisorder()
    {
        for (var i = 0; i < turns.Count; i++)
        {
            var (block, isQuestion, blocks) = turns[i];
            var hasAnswer = i + 1 < turns.Count && !turns[i + 1].IsQuestion;
            if (isQuestion && !hasAnswer && turns.Count > 1 && (i + 1 < turns.Count || Asks(block)))
            {
                found.Add(InterviewRules.NoAnswer(Place(block)));
            }
            else if (!isQuestion && blocks == 1 && Asks(block) && i + 1 < turns.Count && turns[i + 1].IsQuestion && !Asks(turns[i + 1].Block))
            {
                // From here on every question would be shown as an answer; one report is enough.
                found.Add(InterviewRules.Disorder(Place(block)));
                return;
            }
        }
    }

    private static bool Asks(Block block) =>
        block is ParagraphBlock { Inline: { } inlines } && MarkdownRenderer.PlainOf(inlines).AsSpan().TrimEnd("»”“\" .!\u00A0").EndsWith("?");

    private SourceLocation Place(Block block) => places.At(block.Span.Start);
}
