using System.Text.Json;
using SiteGen.Authoring.Schemas;
using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Parsing;
using SiteGen.Pipeline.Vocabulary;
using SiteGen.Pipeline.Yaml;
using SiteGen.Testing;

namespace SiteGen.Authoring.Tests.Schemas;

public sealed class EditorSetupTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, string> Tables => new()
    {
        { "front-matter", "release" }, { "site", "site" }, { "regions", "region" }, { "tags", "term" }, { "projects", "term" }, { "people", "person" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_key_that_the_reader_knows_is_in_the_schema_with_its_description(string schema, string table)
    {
        var root = Schema(schema);
        var map = table is "release" or "site" ? root : root.GetProperty("anyOf")[0].GetProperty("items");

        AssertDescribed(TableOf(table), map);
    }

    [Fact]
    public void Every_key_is_described_in_every_language_of_the_program()
    {
        var keys = new[] { "release", "site", "region", "term", "person" }.SelectMany(name => All(TableOf(name))).Concat(All(SettingsKeys.Contact)).Where(key => key.Phrase.Length > 0);

        Faults.None(
            from key in keys
            from language in MessageCatalog.Languages
            where !MessageCatalog.Of(language).TryFind(key.Phrase, out _)
            select $"{language} lacks {key.Phrase}.");
    }

    /// <summary>A key that a table names and nobody reads would be offered to editors in vain: whatever stands behind it, nothing is said of it.</summary>
    [Theory]
    [InlineData("title", "{ x: y }")]
    [InlineData("summary", "{ x: y }")]
    [InlineData("image", "[ x ]")]
    [InlineData("gallery", "[ { x: y } ]")]
    [InlineData("attachments", "[ { x: y } ]")]
    [InlineData("figures", "[ { x: y } ]")]
    [InlineData("corrections", "[ { x: y } ]")]
    [InlineData("withdrawn", "{ x: y }")]
    [InlineData("source", "{ x: y }")]
    public void A_key_of_front_matter_is_read(string key, string wrong) => AssertRead($"{key}: {wrong}");

    [Fact]
    public void Every_other_key_of_front_matter_is_read()
    {
        foreach (var key in FrontMatterKeys.Release.Keys.Where(key => key.Name is not ("title" or "summary" or "extra") && key.Below is null))
        {
            AssertRead($"{key.Name}: {{ x: {{ y: z }} }}");
        }
    }

    [Fact]
    public void Every_key_of_the_settings_is_read()
    {
        foreach (var key in SettingsKeys.Site.Keys.Where(key => key.Name != "extra"))
        {
            var site = TestSite.Empty.With("site.yml", $"{string.Concat(new[] { "title: x", "base_url: https://x.kz/", "languages: [kk]" }.Where(line => !line.StartsWith(key.Name + ":", StringComparison.Ordinal)).Select(line => line + "\n"))}{key.Name}: [ [ x ] ]\n");

            Assert.True(SiteBuilder.Survey(new BuildRequest { Now = FixedClock.Now }, site.Folder).Diagnostics.Any(diagnostic => diagnostic.Location?.Path == "site.yml"), key.Name);
        }
    }

    [Fact]
    public void The_ids_of_the_site_are_offered()
    {
        var properties = Schema("front-matter").GetProperty("properties");

        Assert.Contains("tolebi", properties.GetProperty("region").GetProperty("anyOf")[0].GetProperty("enum").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal(ReleaseTypeNames.All, properties.GetProperty("type").GetProperty("enum").EnumerateArray().Where(word => word.ValueKind == JsonValueKind.String).Select(word => word.GetString()));
        Assert.Equal(
            "Тақырып. Міндетті; тырнақшаға алыңыз, сонда ішінде қос нүкте қоюға болады.\nЗаголовок. Обязателен; берите его в кавычки, тогда в нём можно ставить двоеточие.",
            properties.GetProperty("title").GetProperty("description").GetString());
    }

    [Fact]
    public void The_settings_lead_to_the_schemas_that_are_written()
    {
        var files = EditorSetup.Of(Survey(TestSite.Sample));
        var settings = JsonDocument.Parse(files.Single(file => file.Path == ".vscode/settings.json").Text).RootElement;

        Assert.All(settings.GetProperty("yaml.schemas").EnumerateObject(), schema => Assert.Contains(files, file => "./" + file.Path == schema.Name));
    }

    [Fact]
    public void The_repositorys_own_files_are_up_to_date() =>
        Faults.None(
            from file in EditorSetup.Of(Survey(TestSite.Sample))
            let path = RepositoryFolder.Of(file.Path.Split('/'))
            where !File.Exists(path) || (file.IsGenerated && File.ReadAllText(path) != file.Text)
            select $"{file.Path} is not what 'sitegen schema' writes; run it.");

    [Fact]
    public void Schemas_are_made_anew_and_what_editors_changed_stays()
    {
        folder.Write(".vscode/settings.json", "mine");
        folder.Write(".vscode/schemas/site.json", "old");

        var first = SetupWriter.Write(EditorSetup.Of(Survey(TestSite.Sample)), folder.Path).Value;
        var second = SetupWriter.Write(EditorSetup.Of(Survey(TestSite.Sample)), folder.Path).Value;

        Assert.Equal([".vscode/settings.json"], first.Kept);
        Assert.Equal((8, 0), (first.Written, first.Unchanged));
        Assert.Equal((0, 8), (second.Written, second.Unchanged));
        Assert.Equal("mine", File.ReadAllText(folder.Of(".vscode", "settings.json")));
        Assert.NotEqual("old", File.ReadAllText(folder.Of(".vscode", "schemas", "site.json")));
    }

    private static void AssertRead(string line)
    {
        var site = TestSite.Small.With("content/news/a.kk.md", $"---\n{(line.StartsWith("title", StringComparison.Ordinal) ? "" : "title: x\n")}{(line.StartsWith("date", StringComparison.Ordinal) ? "" : "date: 2026-01-01\n")}{line}\n---\n\nX.\n");
        var said = SiteBuilder.Load(new BuildRequest { Now = FixedClock.Now, Preview = true }, site.Folder).Diagnostics;

        Assert.True(said.Any(diagnostic => diagnostic.Location?.Path == "content/news/a.kk.md"), line);
    }

    private static void AssertDescribed(KeyTable table, JsonElement map)
    {
        foreach (var key in table.Keys)
        {
            var property = map.GetProperty("properties").GetProperty(key.Name);
            Assert.True(key.Phrase.Length == 0 || property.GetProperty("description").GetString() is { Length: > 10 }, key.Name);
            if (key.Below is { } below)
            {
                AssertDescribed(below, Maps(property).First(inner => inner.GetProperty("properties").TryGetProperty(below.Keys[0].Name, out _)));
            }
        }

        Assert.False(map.GetProperty("additionalProperties").GetBoolean());
    }

    /// <summary>Every map with properties in a schema, the schema itself not among them.</summary>
    private static IEnumerable<JsonElement> Maps(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.Object => schema.EnumerateObject().SelectMany(member => Maps(member.Value)).Concat(schema.TryGetProperty("additionalProperties", out _) && schema.TryGetProperty("properties", out _) ? [schema] : []),
        JsonValueKind.Array => schema.EnumerateArray().SelectMany(Maps),
        _ => [],
    };

    private static IEnumerable<KnownKey> All(KeyTable table) => table.Keys.Concat(table.Keys.Where(key => key.Below is not null).SelectMany(key => All(key.Below!))); // Filtered.

    private static KeyTable TableOf(string name) => name switch
    {
        "release" => FrontMatterKeys.Release,
        "site" => SettingsKeys.Site,
        "region" => VocabularyKeys.Region,
        "person" => VocabularyKeys.Person,
        _ => VocabularyKeys.Term,
    };

    private static JsonElement Schema(string name) =>
        JsonDocument.Parse(EditorSetup.Of(Survey(TestSite.Sample)).Single(file => file.Path == $".vscode/schemas/{name}.json").Text).RootElement;

    private static SiteSurvey Survey(TestSite site) => Assert.IsType<SiteSurvey>(SiteBuilder.Survey(new BuildRequest { Now = FixedClock.Now }, site.Folder).Value);
}
