using System.Buffers;
using System.Text;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;
using SiteGen.Pipeline.Files;

namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>Turns Markdown into HTML with holes. The only folder that knows the Markdown library. Never throws.</summary>
internal static class MarkdownReader
{
    /// <summary>Quotations and lists within each other that no text needs; the library stops there.</summary>
    private const int DeepestBlocks = 64;

    /// <summary>One for all threads: building it costs more than most texts, and it does not change.</summary>
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder { MaximumNestingDepth = DeepestBlocks }
        .UsePreciseSourceLocation()
        .UsePipeTables(new PipeTableOptions { UseHeaderForColumnCount = true })
        .UseFootnotes()
        .UseTaskLists()
        .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true })
        .UseDefinitionLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseCustomContainers()
        .Build();

    private static readonly SearchValues<char> Controls = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000B\f\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F\uFDD0\uFDD1\uFFFE\uFFFF");

    /// <summary>The body whose first line is line <paramref name="firstLine"/> of the file at <paramref name="path"/>.</summary>
    public static MarkdownResult Read(string text, string path, int firstLine, MarkdownOptions options, DiagnosticCollector found)
    {
        var places = new PlaceFinder(text, path, firstLine);
        text = WithoutControls(text, places, found);
        if (CyrillicComposer.IsDecomposed(text))
        {
            text = Composed(text, places, found);
        }

        var mayHaveShortcodes = ShortcodeFinder.MayHave(text);
        var readable = mayHaveShortcodes ? ShortcodeFinder.Shield(text) : text;
        if (Parse(readable, places, found) is not { } document)
        {
            return new(new(new(), ""), null);
        }

        if (mayHaveShortcodes)
        {
            ShortcodeFinder.Report(text, document, places, found);
        }

        if (options.Typography is { } rules)
        {
            using var pass = new TypographyPass(rules, options.Language, places, found);
            pass.Apply(document);
        }

        var writer = new BodyWriting(document, text, places, options);
        var isOpen = options.Turns == TurnReading.Both && document.Any(block => block is ParagraphBlock paragraph && DashedText.Opens(paragraph));
        var body = writer.Write(options.Turns == TurnReading.Interview, found, found);
        if (!isOpen)
        {
            return new(body, null);
        }

        // Whatever else is wrong with the text has been told.
        var disorder = new DiagnosticCollector();
        var interview = writer.Write(isInterview: true, new(), disorder);
        return new(body, disorder.Finish(interview));
    }

    /// <summary>The text as the library sees it; null where it cannot read it.</summary>
    public static MarkdownDocument? Parse(string text) => Parse(text, new PlaceFinder(text, "", 1), new DiagnosticCollector());

    private static MarkdownDocument? Parse(string text, PlaceFinder places, DiagnosticCollector found)
    {
        if (MarkdownLimits.FirstExcess(text) is { } excess)
        {
            found.Add(MarkdownRules.Tangled(places.At(excess.Offset), excess.Limit));
            return null;
        }

        try
        {
            return MarkdownParser.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // The library's way to say that its nesting limit is passed; it does not say where.
            found.Add(MarkdownRules.TooDeep(places.At(MarkdownLimits.DeepestLine(text)), DeepestBlocks));
            return null;
        }
    }

    private static string WithoutControls(string text, PlaceFinder places, DiagnosticCollector found)
    {
        var at = text.AsSpan().IndexOfAny(Controls);
        if (at < 0)
        {
            return text;
        }

        found.Add(MarkdownRules.ControlCharacter(places.At(at, 1), text[at]));
        return string.Create(text.Length, text, static (letters, source) =>
        {
            source.CopyTo(letters);
            letters.ReplaceAny(Controls, ' ');
        });
    }

    /// <summary>The text with й and ё in one piece; the place finder learns where a mark went.</summary>
    private static string Composed(string text, PlaceFinder places, DiagnosticCollector found)
    {
        var letters = new StringBuilder(text.Length);
        var dropped = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && text[i + 1] is '\u0306' or '\u0308' && CyrillicComposer.Compose(text.Substring(i, 2)) is [var letter])
            {
                if (dropped.Count == 0 && !found.Has(FileRules.IsDecomposed))
                {
                    found.Add(FileRules.Decomposed(places.At(i, 2), letter.ToString()));
                }

                letters.Append(letter);
                dropped.Add(letters.Length);
                i++;
            }
            else
            {
                letters.Append(text[i]);
            }
        }

        places.Dropped(dropped);
        return letters.ToString();
    }
}
