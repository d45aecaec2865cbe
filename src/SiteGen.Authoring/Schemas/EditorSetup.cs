using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Parsing;
using SiteGen.Pipeline.Vocabulary;
using SiteGen.Primitives.Collections;

namespace SiteGen.Authoring.Schemas;

/// <summary>
/// The files by which Visual Studio Code knows a site: schemas, which are made anew whenever they are asked for, and settings, recommended
/// extensions and snippets, which belong to the editors once they are there.
/// </summary>
public static class EditorSetup
{
    private const string Folder = ".vscode/";
    private const string Schemas = Folder + "schemas/";

    private static readonly JsonWriterOptions Options = new() { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Lists = ["regions", "tags", "projects", "people"];

    /// <summary>All files in ordinal order of paths, relative to the site.</summary>
    public static EquatableArray<SetupFile> Of(SiteSurvey site) => SchemasOf(site)
        .Concat(
        [
            new SetupFile(Folder + "settings.json", Settings(), IsGenerated: false),
            new SetupFile(Folder + "extensions.json", Extensions(), IsGenerated: false),
            new SetupFile(Folder + "press.code-snippets", Snippets.Of(site, Options), IsGenerated: false),
        ])
        .OrderBy(file => file.Path, StringComparer.Ordinal)
        .ToEquatableArray();

    private static IEnumerable<SetupFile> SchemasOf(SiteSurvey site)
    {
        yield return Schema("front-matter", json => new SchemaWriter(json, site).WriteMap("front matter", FrontMatterKeys.Release));
        yield return Schema("site", json => new SchemaWriter(json, site).WriteMap("site.yml", SettingsKeys.Site));
        foreach (var list in Lists)
        {
            yield return Schema(list, json => new SchemaWriter(json, site).WriteList(list + ".yml", VocabularyKeys.FileOf(list), VocabularyKeys.EntryOf(list)));
        }
    }

    private static SetupFile Schema(string name, Action<Utf8JsonWriter> write) => new($"{Schemas}{name}.json", Text(write), IsGenerated: true);

    /// <summary>
    /// Which schema describes which file; Cyrillic letters are no suspicious ones; and Markdown offers the snippets while one types, which
    /// it does not by itself.
    /// </summary>
    private static string Settings() => Text(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("yaml.schemas");
        json.WriteString($"./{Schemas}site.json", "/site.yml");
        foreach (var list in Lists)
        {
            json.WriteString($"./{Schemas}{list}.json", $"/content/data/{list}.yml");
        }

        json.WriteEndObject();
        json.WriteStartObject("editor.unicodeHighlight.allowedLocales");
        json.WriteBoolean("ru", true);
        json.WriteEndObject();
        json.WriteStartObject("[markdown]");
        json.WriteString("editor.wordWrap", "on");
        json.WriteStartObject("editor.quickSuggestions");
        json.WriteString("other", "on");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static string Extensions() => Text(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("recommendations");
        json.WriteStringValue("redhat.vscode-yaml");
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static string Text(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
