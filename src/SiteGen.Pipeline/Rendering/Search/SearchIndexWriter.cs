using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Languages.Dates;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Rendering.Search;

/// <summary>
/// Writes what the search page of a language looks through: title, summary, place, date and tags of every listed release, newest first.
/// </summary>
internal static class SearchIndexWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static void Write(SiteViews views, Language language, Utf8Buffer output)
    {
        var wording = views.Wordings[language.Index];
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartArray();
        foreach (var id in views.Model.ListOf(TermKind.All, 0, language)!.Pages) // Every language has its river.
        {
            var release = views.Release(id);
            json.WriteStartObject();
            json.WriteString("url", release.Url);
            json.WriteString("title", release.Page.Title);
            json.WriteString("summary", release.Page.Summary);
            json.WriteString("date", wording.Day(release.Page.Date, DateStyle.Card));
            json.WriteString("place", release.Region?.Name ?? "");
            json.WriteStartArray("tags");
            foreach (var tag in release.Page.Facts.Tags)
            {
                json.WriteStringValue(views.Term(TermKind.Tag, tag, language).Name);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
