using System.Buffers;
using System.Globalization;
using SiteGen.Pipeline.Model;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Rendering.Figures;

/// <summary>
/// Writes the key numbers of a list as RFC 4180 says. The header is in the list's language, numbers are raw. A byte order mark stands first:
/// without it the usual table program reads Cyrillic as another code page.
/// </summary>
internal sealed class FigureCsvWriter(SiteViews views)
{
    private static readonly string[] Columns =
        ["figures.label", "figures.unit", "figures.value", "figures.of", "figures.previous", "figures.period", "figures.date", "figures.release", "figures.address"];

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    public void Write(TermList list, Utf8Buffer output)
    {
        var wording = views.Wordings[list.Language.Index];
        output.Write("\uFEFF"u8);
        for (var i = 0; i < Columns.Length; i++)
        {
            output.Write(i == 0 ? ""u8 : ","u8);
            WriteText(wording.Text(Columns[i]), output);
        }

        output.Write("\r\n"u8);
        foreach (var series in list.Figures)
        {
            foreach (var point in series.Points)
            {
                views.Reads.Add(point.Page);
                WriteRow(series, views.Model[point.Page], point.Index, output);
            }
        }
    }

    private void WriteRow(FigureSeries series, Page page, int index, Utf8Buffer output)
    {
        var figure = page.Facts.Figures[index];
        WriteText(series.Label, output);
        output.Write(","u8);
        WriteText(series.Unit, output);
        WriteNumber(figure.Value.Value, output);
        WriteNumber(figure.Of?.Value, output);
        WriteNumber(figure.Previous?.Value, output);
        output.Write(","u8);
        WriteText(figure.Period.ForOrFirst(page.Language.Code), output);
        output.Write(","u8);
        output.Write(Wording.W3C(page.Date with { HasTime = false }));
        output.Write(","u8);
        WriteText(page.Title.Replace('\u00A0', ' '), output);
        output.Write(","u8);
        WriteText(views.Addresses.Absolute(page.Path), output);
        output.Write("\r\n"u8);
    }

    private static void WriteNumber(decimal? number, Utf8Buffer output)
    {
        output.Write(","u8);
        if (number is { } value)
        {
            output.Write(value.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>A text that a table program would take for a formula gets an apostrophe in front, which such programs do not show.</summary>
    private static void WriteText(string text, Utf8Buffer output)
    {
        var isFormula = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];
        if (!isFormula && !text.AsSpan().ContainsAny(Quoted))
        {
            output.Write(text);
            return;
        }

        output.Write(isFormula ? "\"'"u8 : "\""u8);
        output.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        output.Write("\""u8);
    }
}
