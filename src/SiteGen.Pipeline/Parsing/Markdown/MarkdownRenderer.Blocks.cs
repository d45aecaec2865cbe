using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Pipeline.Parsing.Markdown;

internal sealed partial class MarkdownRenderer
{
    private void WriteBlocks(ContainerBlock container, bool isTight)
    {
        for (var i = 0; i < container.Count; i++)
        {
            WriteBlock(container[i], isTight);
        }
    }

    private void WriteBlock(Block block, bool isTight)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                WriteParagraph(paragraph, isTight);
                break;
            case HeadingBlock heading:
                WriteHeading(heading);
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case Table table:
                WriteTable(table);
                break;
            case QuoteBlock quote:
                WriteQuotation(quote);
                break;
            case CodeBlock code:
                WriteCode(code);
                break;
            case ThematicBreakBlock:
                html.Write("<hr>\n"u8);
                break;
            case HtmlBlock raw:
                WriteHtmlBlock(raw);
                break;
            case CustomContainer custom:
                WriteCustomContainer(custom);
                break;
            case DefinitionList definitions:
                WriteDefinitions(definitions);
                break;
            case FootnoteGroup footnotes:
                WriteFootnotes(footnotes);
                break;
            case LinkReferenceDefinitionGroup or LinkReferenceDefinition or BlankLineBlock:
                break;
            case ContainerBlock other:
                WriteBlocks(other, isTight);
                break;
            case LeafBlock { Inline: { } inline }:
                WriteLeaf(inline);
                EndPlainBlock();
                break;
        }
    }

    private void WriteParagraph(ParagraphBlock paragraph, bool isTight)
    {
        if (paragraph.Inline is not { FirstChild: not null } inlines)
        {
            return;
        }

        if (OnlyImage(inlines) is { } image)
        {
            WriteImage(image, isBlock: true);
            html.Write("\n"u8);
            EndPlainBlock();
            return;
        }

        var start = plain.Length;
        html.Write(isTight ? ""u8 : "<p>"u8);
        WriteLeaf(inlines);
        html.Write(isTight ? "\n"u8 : "</p>\n"u8);
        EndPlainBlock();
        if (firstParagraph is null && paragraph.Parent is MarkdownDocument && plain.Length > start)
        {
            firstParagraph = plain.From(start).TrimEnd('\n');
        }
    }

    private static LinkInline? OnlyImage(ContainerInline inlines)
    {
        LinkInline? image = null;
        foreach (var inline in inlines)
        {
            if (inline is LinkInline { IsImage: true } link && image is null)
            {
                image = link;
            }
            else if (inline is not LineBreakInline && !(inline is LiteralInline literal && literal.Content.IsEmptyOrWhitespace()))
            {
                return null;
            }
        }

        return image;
    }

    private void WriteHeading(HeadingBlock heading)
    {
        var location = places.At(heading.Span.Start, heading.Span.Length);
        var level = (byte)('0' + Math.Min(6, heading.Level + headingShift));
        if (heading.Inline?.FirstChild is null)
        {
            return;
        }

        var chosen = HeadingAttribute.TakeId(heading);
        var text = PlainOf(heading.Inline).Trim();
        if (heading.Level == 1)
        {
            found.Add(MarkdownRules.TopHeading(location, text));
        }

        var id = chosen is not null && ids.Claim(chosen) ? chosen : ids.For(HeadingAttribute.Words(heading) ?? text);
        headings.Add(new(level - '0', id, text, location));
        html.Write([(byte)'<', (byte)'h', level]);
        html.Write(" id=\""u8);
        html.WriteText(id);
        html.Write("\""u8);
        target.WriteMark(headings.Count - 1);
        html.Write(">"u8);
        WriteLeaf(heading.Inline);

        html.Write([(byte)'<', (byte)'/', (byte)'h', level, (byte)'>', (byte)'\n']);
        EndPlainBlock();
    }

    private void WriteList(ListBlock list)
    {
        html.Write(list.IsOrdered ? "<ol"u8 : "<ul"u8);
        if (list is { IsOrdered: true, OrderedStart: { } start } && start != "1")
        {
            html.Write(" start=\""u8);
            html.WriteText(start.TrimStart('0') is { Length: > 0 } number ? number : "0");
            html.Write("\""u8);
        }

        html.Write(">\n"u8);
        for (var i = 0; i < list.Count; i++)
        {
            html.Write("<li>"u8);
            WriteBlocks((ContainerBlock)list[i], isTight: !list.IsLoose);
            html.Write("</li>\n"u8);
            EndPlainBlock();
        }

        html.Write(list.IsOrdered ? "</ol>\n"u8 : "</ul>\n"u8);
    }

    private void WriteCode(CodeBlock code)
    {
        html.Write("<pre><code"u8);
        if (code is FencedCodeBlock { Info: { Length: > 0 } info })
        {
            html.Write(" class=\"language-"u8);
            html.WriteText(info);
            html.Write("\""u8);
            target.WriteMark();
        }

        html.Write(">"u8);
        WriteCodeLines(code.Lines);
        html.Write("</code></pre>\n"u8);
        EndPlainBlock();
    }

    private void WriteCodeLines(StringLineGroup lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Lines[i].Slice.AsSpan();
            html.WriteText(line);
            html.Write("\n"u8);
            AppendPlain(line);
            plain.Append("\n");
        }
    }

    private void WriteDefinitions(DefinitionList list)
    {
        html.Write("<dl>\n"u8);
        foreach (var block in list)
        {
            var definition = new List<Block>();
            foreach (var below in (DefinitionItem)block)
            {
                if (below is DefinitionTerm { Inline: { } term })
                {
                    html.Write("<dt>"u8);
                    WriteLeaf(term);
                    html.Write("</dt>\n"u8);
                    EndPlainBlock();
                }
                else
                {
                    definition.Add(below);
                }
            }

            html.Write("<dd>"u8);
            foreach (var below in definition)
            {
                WriteBlock(below, isTight: definition.Count == 1);
            }

            html.Write("</dd>\n"u8);
        }

        html.Write("</dl>\n"u8);
    }
}
