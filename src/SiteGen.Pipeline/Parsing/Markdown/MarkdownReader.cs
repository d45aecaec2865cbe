using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>Turns Markdown into HTML with holes. The only folder that knows the Markdown library. Never throws.</summary>
internal static class MarkdownReader
{
    /// <summary>Nesting that no text needs and the library stops at.</summary>
    internal const int DeepestNesting = 64;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder { MaximumNestingDepth = DeepestNesting }
        .UsePreciseSourceLocation()
        .UsePipeTables(new PipeTableOptions { UseHeaderForColumnCount = true })
        .UseFootnotes()
        .UseTaskLists()
        .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true })
        .UseDefinitionLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseCustomContainers()
        .Build();

    /// <summary>The body whose first line is line <paramref name="firstLine"/> of the file at <paramref name="path"/>.</summary>
    public static PageBody Read(string text, string path, int firstLine, bool trustHtml, DiagnosticCollector found)
    {
        var places = new PlaceFinder(text, path, firstLine);
        MarkdownDocument document;
        try
        {
            document = MarkdownParser.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // The library's way to say that the nesting limit is passed.
            found.Add(MarkdownRules.TooDeep(places.At(0), DeepestNesting));
            return new();
        }

        using var renderer = new MarkdownRenderer(places, found, trustHtml);
        return renderer.Render(document);
    }
}
