using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Pipeline.Model;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Rendering.Figures;

/// <summary>Writes the key numbers of a list as JSON: series by series, each with its points, oldest first.</summary>
internal sealed class FigureJsonWriter(SiteViews views)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public void Write(TermList list, Utf8Buffer output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("title", views.Term(list).Name);
        json.WriteString("url", views.Addresses.Absolute(list.Path));
        json.WriteString("language", list.Language.Code);
        json.WriteStartArray("series");
        foreach (var series in list.Figures)
        {
            json.WriteStartObject();
            json.WriteString("label", series.Label);
            json.WriteString("unit", series.Unit);
            json.WriteStartArray("points");
            foreach (var point in series.Points)
            {
                views.Reads.Add(point.Page);
                WritePoint(views.Model[point.Page], point.Index, json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WritePoint(Page page, int index, Utf8JsonWriter json)
    {
        var figure = page.Facts.Figures[index];
        json.WriteStartObject();
        json.WriteNumber("value", figure.Value.Value);
        if (figure.Of is { } whole)
        {
            json.WriteNumber("of", whole.Value);
        }

        if (figure.Previous is { } previous)
        {
            json.WriteNumber("previous", previous.Value);
        }

        if (figure.Period.ForOrFirst(page.Language.Code) is { Length: > 0 } period)
        {
            json.WriteString("period", period);
        }

        json.WriteString("date", Wording.W3C(page.Date with { HasTime = false }));
        json.WriteString("release", page.Title.Replace('\u00A0', ' '));
        json.WriteString("url", views.Addresses.Absolute(page.Path));
        json.WriteEndObject();
    }
}
