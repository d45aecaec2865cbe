using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>Raw HTML in Markdown: passed through where the site trusts it, else handed to the sanitizer with its places.</summary>
internal sealed partial class MarkdownRenderer
{
    private readonly List<string> openElements = [];

    /// <summary>Writes the inlines of a block that holds nothing else, and closes what raw HTML in them left open.</summary>
    private void WriteLeaf(ContainerInline inlines)
    {
        openElements.Clear();
        WriteInlines(inlines);
        CloseElements();
    }

    private void WriteHtmlBlock(HtmlBlock block)
    {
        var isComment = block.Type == HtmlBlockType.Comment;
        if (isComment && !block.Lines.ToString().Contains("-->", StringComparison.Ordinal))
        {
            found.Add(MarkdownRules.UnclosedComment(places.At(block.Span.Start, 4)));
        }

        if (trustHtml)
        {
            WriteRawLines(block);
        }
        else if (block.Type is HtmlBlockType.ProcessingInstruction or HtmlBlockType.CData or HtmlBlockType.DocumentType || IsPlainText(block.Lines.ToString()))
        {
            found.Add(MarkdownRules.RemovedCode(places.At(block.Span.Start), FirstLine(block.Lines.ToString())));
        }
        else if (!isComment)
        {
            HasRawHtml = true;
            if (target.IsMarked)
            {
                openElements.Clear();
                WriteRawLines(block);
                html.WriteRaw(RawTags.Note(block.Lines.ToString(), openElements, isInParagraph: false));
                CloseElements();
            }
        }
    }

    private void WriteHtmlInline(HtmlInline raw)
    {
        var tag = ShortcodeFinder.Unshield(raw.Tag);
        if (trustHtml || tag is "<br>" or "<br/>" or "<br />" or "<wbr>")
        {
            html.WriteRaw(tag);
            plain.Append(tag.StartsWith("<br", StringComparison.Ordinal) ? " " : "");
        }
        else if (IsPlainText(tag) || tag.StartsWith("<?", StringComparison.Ordinal) || (tag.StartsWith("<!", StringComparison.Ordinal) && !tag.StartsWith("<!--", StringComparison.Ordinal)))
        {
            found.Add(MarkdownRules.RemovedCode(places.At(raw.Span.Start, raw.Span.Length), FirstLine(tag)));
        }
        else if (!tag.StartsWith("<!", StringComparison.Ordinal))
        {
            HasRawHtml = true;
            if (target.IsMarked)
            {
                target.WriteRaw(tag, raw.Span.Start);
                RawTags.Note(tag, openElements, isInParagraph: true);
            }
        }
    }

    private void WriteRawLines(HtmlBlock block)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i];
            target.WriteRaw(ShortcodeFinder.Unshield(line.Slice.ToString()), line.Slice.Start);
            html.Write("\n"u8);
        }
    }

    /// <summary>
    /// What a block leaves open must not reach beyond it: an unclosed `textarea` or `button` would take the rest of the text with it, an
    /// unclosed `b` would hold paragraphs.
    /// </summary>
    private void CloseElements()
    {
        for (var i = openElements.Count - 1; i >= 0; i--)
        {
            html.Write("</"u8);
            html.WriteRaw(openElements[i]);
            html.Write(">"u8);
        }

        openElements.Clear();
    }

    /// <summary>The one element that nothing can close: whatever follows it would be text.</summary>
    private static bool IsPlainText(string raw) => raw.Contains("<plaintext", StringComparison.OrdinalIgnoreCase);

    private static string FirstLine(string text)
    {
        var line = text.Split('\n')[0].TrimEnd();
        return line.Length > 60 ? line[..60] + "…" : line;
    }
}
