using AngleSharp.Dom;

namespace SiteGen.Authoring.Importing.Html;

/// <summary>Tables.</summary>
internal sealed partial class HtmlMarkdown
{
    private const int MostColumns = 40;

    private void WriteTable(IElement table, int depth)
    {
        if (table.QuerySelector("caption") is { } caption)
        {
            Add(Wrapped(Text(caption, depth), "**"));
        }

        var rows = table.QuerySelectorAll("tr").Where(row => row.Closest("table") == table)
            .Select(row => row.Children.Where(cell => cell.LocalName is "td" or "th").ToArray()).Where(row => row.Length > 0).ToArray();
        var columns = rows.Length == 0 ? 0 : rows.Max(row => row.Length);

        // A table of one column, or with blocks in its cells, only put things side by side.
        if (columns is < 2 or > MostColumns || rows.Any(row => row.Any(cell => cell.QuerySelector("table, ul, ol, blockquote, h1, h2, h3, pre") is not null || cell.QuerySelectorAll("p").Length > 1)))
        {
            foreach (var cell in rows.SelectMany(row => row))
            {
                WriteBlocks(cell, depth + 1, "");
            }

            return;
        }

        var hasHead = rows[0].All(cell => cell.LocalName == "th") || rows[0][0].ParentElement?.ParentElement?.LocalName == "thead" || rows.Length > 1;
        var lines = new List<string> { Row(hasHead ? rows[0] : [], columns, depth), "|" + string.Concat(Enumerable.Repeat(" --- |", columns)) };
        lines.AddRange(rows.Skip(hasHead ? 1 : 0).Select(row => Row(row, columns, depth)));
        Add(string.Join('\n', lines));
    }

    private string Row(IElement[] cells, int columns, int depth) =>
        "|" + string.Concat(Enumerable.Range(0, columns).Select(column => $" {(column < cells.Length ? Text(cells[column], depth).Replace("|", "\\|", StringComparison.Ordinal) : "")} |"));
}
