using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace SiteGen.Pipeline.Parsing.Markdown;

internal sealed partial class MarkdownRenderer
{
    private void WriteTable(Table table)
    {
        // A region that can be scrolled must be reachable by keyboard; the nearest heading above names it for a screen reader.
        html.Write("<div class=\"table\" role=\"region\" tabindex=\"0\""u8);
        if (headings.Count > 0)
        {
            html.Write(" aria-labelledby=\""u8);
            html.WriteText(headings[^1].Id);
            html.Write("\""u8);
        }

        target.WriteMark();
        html.Write(">\n<table>\n"u8);
        var isInBody = false;
        foreach (var block in table)
        {
            var row = (TableRow)block;
            if (row.IsHeader)
            {
                html.Write("<thead>\n"u8);
            }
            else if (!isInBody)
            {
                isInBody = true;
                html.Write("<tbody>\n"u8);
            }

            WriteRow(table, row);
            if (row.IsHeader)
            {
                html.Write("</thead>\n"u8);
            }
        }

        html.Write(isInBody ? "</tbody>\n</table>\n</div>\n"u8 : "</table>\n</div>\n"u8);
    }

    private void WriteRow(Table table, TableRow row)
    {
        html.Write("<tr>\n"u8);
        for (var i = 0; i < row.Count; i++)
        {
            var cell = (TableCell)row[i];
            html.Write(row.IsHeader ? "<th scope=\"col\""u8 : "<td"u8);
            html.Write(Alignment(table, cell.ColumnIndex >= 0 ? cell.ColumnIndex : i));
            target.WriteMark();
            html.Write(">"u8);
            foreach (var block in cell)
            {
                if (block is ParagraphBlock { Inline: { } inlines })
                {
                    WriteLeaf(inlines);
                }
                else
                {
                    WriteBlock(block, isTight: true);
                }
            }

            html.Write(row.IsHeader ? "</th>\n"u8 : "</td>\n"u8);
            plain.Append(" ");
        }

        html.Write("</tr>\n"u8);
        EndPlainBlock();
    }

    private static ReadOnlySpan<byte> Alignment(Table table, int column) =>
        (column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null) switch
        {
            TableColumnAlign.Right => " class=\"align-right\""u8,
            TableColumnAlign.Center => " class=\"align-center\""u8,
            _ => ""u8,
        };

    private void WriteFootnotes(FootnoteGroup group)
    {
        html.Write("<section class=\"footnotes\" role=\"doc-endnotes\""u8);
        target.WriteMark();
        html.Write(">\n<ol>\n"u8);
        foreach (var block in group)
        {
            var footnote = (Footnote)block;
            var id = FootnoteId(footnote);
            ids.Claim(id);
            html.Write("<li id=\""u8);
            html.WriteText(id);
            html.Write("\""u8);
            target.WriteMark();
            html.Write(">\n"u8);
            WriteBlocks(footnote, isTight: false);
            html.Write("</li>\n"u8);
        }

        html.Write("</ol>\n</section>\n"u8);
    }

    private void WriteFootnoteLink(FootnoteLink link)
    {
        var id = FootnoteId(link.Footnote);
        var number = link.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        var use = string.Create(CultureInfo.InvariantCulture, $"fnref:{link.Index}");
        if (link.IsBackLink)
        {
            html.Write(" <a role=\"doc-backlink\""u8);
            target.WriteHref("#" + use, places.At(link.Footnote.Span.Start));
            html.Write(">↩\uFE0E</a>"u8);
            return;
        }

        ids.Claim(use);
        html.Write("<sup><a role=\"doc-noteref\" id=\""u8);
        html.WriteText(use);
        html.Write("\""u8);
        target.WriteHref("#" + id, places.At(link.Span.Start, link.Span.Length));
        html.Write(">"u8);
        html.WriteText(number);
        html.Write("</a></sup>"u8);
    }

    private static string FootnoteId(Footnote footnote) => string.Create(CultureInfo.InvariantCulture, $"fn:{footnote.Order}");
}
