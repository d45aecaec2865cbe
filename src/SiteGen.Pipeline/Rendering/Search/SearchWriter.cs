using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Languages.Dates;
using SiteGen.Languages.Search;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Rendering.Search;

/// <summary>Writes the files of search indexes as the script `search.js` reads them.</summary>
internal sealed class SearchWriter(SiteViews views)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly SearchIndex?[] indexes = new SearchIndex?[views.Model.Configuration.Languages.Length];

    /// <summary>Writes one file of an index.</summary>
    public void Write(SearchRoute route, Utf8Buffer output)
    {
        var index = IndexOf(route.Language);
        using var json = new Utf8JsonWriter(output, Options);
        switch (route.Part)
        {
            case SearchPart.Facts:
                WriteFacts(index, route.Language, json);
                break;
            case SearchPart.Terms:
                WriteTerms(index, route.Number, json);
                break;
            default:
                WriteReleases(index, route, json);
                break;
        }
    }

    /// <summary>The numbers of the slices that a file of terms is made from.</summary>
    public IEnumerable<int> SlicesOf(SearchRoute route) => IndexOf(route.Language).Layout.SlicesOf(route.Number);

    private SearchIndex IndexOf(Language language) => indexes[language.Index] ??= new SearchIndex(views.Model, language);

    private void WriteFacts(SearchIndex index, Language language, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("releases", index.Releases.Count);
        json.WriteNumber("chunk", SearchLayout.ChunkLength);
        json.WriteNumber("shards", index.Layout.Shards);
        json.WriteString("letters", $"{WordFold.Letters} {WordFold.Groups}");
        json.WriteString("alike", $"{SearchLetters.Alike} {SearchLetters.Variants}");
        json.WriteString("stops", index.Rules.Stops);
        json.WriteString("language", language.Code);
        foreach (var rule in index.Rules.Rules)
        {
            json.WriteString(rule.Name, rule.Text);
        }

        json.WriteStartObject("without");
        foreach (var other in views.Model.Configuration.Languages.Where(other => other.Index != language.Index))
        {
            json.WriteString(other.Code, index.ReleasesWithout(other));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteTerms(SearchIndex index, int shard, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var slice in index.SlicesOf(shard))
        {
            foreach (var (_, term, releases) in slice.Of(shard))
            {
                json.WriteString(term, releases.Finish());
            }
        }

        json.WriteEndObject();
    }

    private void WriteReleases(SearchIndex index, SearchRoute route, Utf8JsonWriter json)
    {
        var wording = views.Wordings[route.Language.Index];
        json.WriteStartArray();
        foreach (var id in index.Releases.Skip(route.Number * SearchLayout.ChunkLength).Take(SearchLayout.ChunkLength))
        {
            var release = views.Release(id);
            json.WriteStartArray();
            json.WriteStringValue(release.Url);
            json.WriteStringValue(release.Page.Title);
            json.WriteStringValue(release.Page.Summary);
            json.WriteStringValue(wording.Day(release.Page.Date, DateStyle.Card));
            json.WriteStringValue(release.Region?.Name ?? "");
            json.WriteStringValue(wording.Text("type." + Parsing.ReleaseTypeNames.Name(release.Page.Facts.Type)));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
