using System.Buffers;
using System.Text;
using System.Text.Json;
using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Parsing;

namespace SiteGen.Authoring.Schemas;

/// <summary>
/// Pieces of front matter and text that Visual Studio Code offers in Markdown, where no extension checks front matter: what one chooses from a
/// list is not mistyped.
/// </summary>
internal static class Snippets
{
    /// <summary>The file of snippets for a site.</summary>
    public static string Of(SiteSurvey site, JsonWriterOptions options)
    {
        var codes = site.Configuration.Languages.Select(language => language.Code).ToArray();
        var phrases = Phrases.Of(codes[0]);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            Write(json, "release", phrases, ["---", "title: \"$1\"", "summary: \"$2\"", "date: ${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}T${CURRENT_HOUR}:${CURRENT_MINUTE}", $"type: {Choice(3, ReleaseTypeNames.All)}", Ids(4, "region", site.Vocabulary.Regions.Regions.Select(region => region.Id.Value)), Ids(5, "tags", site.Vocabulary.Tags.Select(tag => tag.Id.Value)), "draft: true", "---", "", "$0"]);
            Write(json, "translation", phrases, ["---", "title: \"$1\"", "summary: \"$2\"", "---", "", "$0"]);
            Write(json, "image", phrases, [$"image: {{ src: $1, alt: {Texts(codes, 2)} }}", "$0"]);
            Write(json, "figures", phrases, ["figures:", $"  - {{ value: $1, unit: {Texts(codes, 2)}, label: {Texts(codes, 2 + codes.Length)} }}", "$0"]);
            Write(json, "embargo", phrases, ["embargo: ${1:${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}}T${2:10:00}", "$0"]);
            Write(json, "corrections", phrases, ["corrections: [{ date: ${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}, text: \"$1\" }]", "$0"]);
            Write(json, "withdrawn", phrases, ["withdrawn: { date: ${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}, reason: \"$1\" }", "$0"]);
            Write(json, "attachments", phrases, [$"attachments: [{{ file: $1, title: {Texts(codes, 2)} }}]", "$0"]);
            Write(json, "quote", phrases, [$"::: quote by={Person(site)}", "$2", ":::", "$0"]);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter json, string name, Phrases phrases, IEnumerable<string> lines)
    {
        json.WriteStartObject(name);
        json.WriteString("scope", "markdown");
        json.WriteString("prefix", name);
        json.WriteString("description", phrases.Fill("snippet-" + name));
        json.WriteStartArray("body");
        foreach (var line in lines)
        {
            json.WriteStringValue(line);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Choice(int place, IEnumerable<string> words) => $"${{{place}|{string.Join(',', words)}|}}";

    private static string Ids(int place, string key, IEnumerable<string> ids)
    {
        var known = ids.ToArray();
        var value = known.Length == 0 ? $"${place}" : Choice(place, known);
        return key == "tags" ? $"tags: [{value}]" : $"{key}: {value}";
    }

    private static string Person(SiteSurvey site) => site.Vocabulary.People.IsEmpty ? "$1" : Choice(1, site.Vocabulary.People.Select(person => person.Id.Value));

    private static string Texts(string[] codes, int first) => $"{{ {string.Join(", ", codes.Select((code, index) => $"{code}: \"${first + index}\""))} }}";
}
