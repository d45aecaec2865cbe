using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Site.Tests.Sample;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Search;

/// <summary>Runs the script of the search page outside a browser and holds it against the program's own rules, and against the reader of these tests.</summary>
public class SearchScriptTests
{
    private const int LargestScript = 10 * 1024;

    /// <summary>Defines the script's index over files that are handed in, and answers a list of words or questions.</summary>
    private const string Harness =
        """

        const input = JSON.parse(require("fs").readFileSync(0, "utf8"));
        const index = SearchIndex(input.files["index.json"], name => Promise.resolve(input.files[name]));
        (async () => {
          const stems = input.words.map(text => index.words(text).map(index.stem).join(" "));
          const hits = [];
          for (const question of input.questions) hits.push((await index.find(question, input.filters)).hits);
          process.stdout.write(JSON.stringify({ stems, hits }));
        })();
        """;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string ScriptPath => SampleNewsroom.UnderProject.Paths.Single(path => path.StartsWith("assets/js/search.", StringComparison.Ordinal));

    [Fact]
    public void The_script_is_small() => Assert.InRange(SampleNewsroom.UnderProject.Files[ScriptPath].Length, 1, LargestScript);

    [SkippableTheory]
    [InlineData("kk")]
    [InlineData("ru")]
    public void The_script_stems_as_the_program_does(string language)
    {
        var reader = SearchSample.Reader(language);
        var words = Words(language).ToArray();
        Assert.True(words.Length > 5000);
        var answered = Ask(language, words, []).GetProperty("stems").EnumerateArray().Select(stem => stem.GetString()).ToArray();
        Faults.None(
            from word in words.Zip(answered)
            let expected = string.Join(' ', reader.Stems(word.First))
            where word.Second != expected
            select $"{word.First}: the program gives {expected}, the script {word.Second}");
    }

    [SkippableTheory]
    [InlineData("kk")]
    [InlineData("ru")]
    public void The_script_finds_what_the_measure_finds(string language)
    {
        var reader = SearchSample.Reader(language);
        var questions = SearchQualityTests.Questions().Select(line => line.Split('|')[1].Trim()).Concat(["", "и", "жер", "ауд", "ka", "12", "ШКОЛА вода саксаул"]).ToArray();
        foreach (var filters in new (string Filter, string Id)[][] { [], [("r", "turkistan"), ("r", "aktobe"), ("y", "2026")] })
        {
            var answered = Ask(language, [], questions, filters).GetProperty("hits").EnumerateArray()
                .Select(hits => string.Join(' ', hits.EnumerateArray().Select(hit => hit.GetInt32()))).ToArray();
            Faults.None(
                from pair in questions.Zip(answered)
                let expected = string.Join(' ', reader.Numbers(pair.First, filters))
                where pair.Second != expected
                select $"{pair.First}: the reader finds {expected}, the script {pair.Second}");
        }
    }

    private static JsonElement Ask(string language, string[] words, string[] questions, params (string Filter, string Id)[] filters)
    {
        var site = SampleNewsroom.UnderProject;
        var folder = $"{language}/search/";
        var script = site[ScriptPath];
        var input = JsonSerializer.Serialize(
            new
            {
                files = site.Paths.Where(path => path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal))
                    .ToDictionary(path => path[folder.Length..], path => JsonDocument.Parse(site[path]).RootElement),
                words,
                questions,
                filters = filters.GroupBy(filter => filter.Filter).ToDictionary(group => group.Key, group => group.Select(filter => filter.Id)),
            },
            Plain);
        var answer = OutsideProgram.Node.Run(["-e", script[..script.IndexOf("\nconst box", StringComparison.Ordinal)] + Harness], input);
        return JsonDocument.Parse(answer).RootElement;
    }

    /// <summary>Every word of the sample's releases, each alone and with endings of its language behind it, and texts that are hard to take apart.</summary>
    private static IEnumerable<string> Words(string language)
    {
        var own = SearchSample.Texts(language).Values.SelectMany(SearchReader.Words).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        string[] endings = language == "kk"
            ? ["ның", "лардың", "ында", "дағы", "мен", "ы", "сы", "шылар", "ға", "ды", "ті", "лық"]
            : ["а", "ов", "ами", "ешься", "ивший", "ности", "ейшая", "ть", "ала", "ся", "енный", "ий"];
        string[] hard = ["85 356 адам, 1\u00A0092,1", "12 345 6789", "XX ХХ xix", "и\u0306од за\u0301мок", "Cөз əкім", "O'zbek ʻgʼ", "№ 20", "ABC-12б", "ёж Ёлка", "İstanbul", "a1 000"];
        return own.Concat(own.SelectMany(word => endings.Select(ending => word + ending)).Take(20_000)).Concat(hard);
    }
}
