using System.Globalization;
using SiteGen.Site.Tests.Sample;
using SiteGen.Testing;
using Xunit.Abstractions;

namespace SiteGen.Site.Tests.Search;

public class SearchQualityTests(ITestOutputHelper output)
{
    [Fact]
    public void Questions_find_what_answers_them()
    {
        var asked = Questions().Select(SearchQuality.Of).ToArray();
        var pairs = asked.Sum(one => one.Expected.Count);
        var hits = asked.Sum(one => one.Hits);
        var found = asked.Sum(one => one.Found.Count);
        var recall = (double)hits / pairs;
        var precision = (double)hits / found;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{asked.Length} questions, {pairs} pairs: recall {recall:0.000}, precision {precision:0.000}"));
        foreach (var own in asked.GroupBy(one => one.Language, StringComparer.Ordinal))
        {
            var (right, wanted, given) = (own.Sum(one => one.Hits), own.Sum(one => one.Expected.Count), own.Sum(one => one.Found.Count));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{own.Key}: {own.Count()} questions, {wanted} pairs: recall {(double)right / wanted:0.000}, precision {(double)right / given:0.000}"));
        }

        foreach (var one in asked.Where(one => one.Hits < one.Expected.Count || one.Hits < one.Found.Count))
        {
            output.WriteLine(one.ToString());
        }

        Assert.True(pairs >= 200 && asked.Length >= 200 && asked.Count(one => one.Language == "kk") >= 100 && asked.Count(one => one.Language == "ru") >= 100);
        Assert.True(recall >= 0.95, $"recall {recall}");
        Assert.True(precision >= 0.95, $"precision {precision}");
    }

    [Theory]
    [InlineData("kk", "домбыра шебері", "qazaly-dombyra-sheberi")]
    [InlineData("kk", "Тасбұлақ ауызсу", "tasbulaqqa-taza-su")]
    [InlineData("kk", "термешілер байқауы", "oiyl-termeshiler")]
    [InlineData("kk", "сексеуіл", "aral-sekseuil")]
    [InlineData("kk", "шеберлердің жәрмеңкесі", "sheberler-zharmenkesi")]
    [InlineData("ru", "мастер домбры", "qazaly-dombyra-sheberi")]
    [InlineData("ru", "поддельные страницы", "zhalgan-paraqshalar")]
    [InlineData("ru", "филиал в Актобе", "aqtobe-filialy")]
    [InlineData("ru", "солнечные насосы", "kun-sorgylary")]
    [InlineData("ru", "120 гектаров саксаула", "aral-sekseuil")]
    public void What_a_headline_says_comes_first(string language, string question, string key) =>
        Assert.Equal(
            "/press" + SampleSources.Releases.Single(release => release.Language == language && release.Source.Contains(key, StringComparison.Ordinal)).Address,
            SearchSample.Reader(language).Find(question)[0]);

    [Theory]
    [InlineData("kk", "қаратүнғиық")]
    [InlineData("ru", "синхрофазотрон")]
    [InlineData("ru", "constructor")]
    public void What_no_release_says_is_not_found(string language, string question) => Assert.Empty(SearchSample.Reader(language).Find(question));

    /// <summary>The questions of the set.</summary>
    internal static IEnumerable<string> Questions() =>
        File.ReadAllLines(RepositoryFolder.Of("tests", "SiteGen.Site.Tests", "Search", "SearchQuestions.txt")).Where(line => line.Length > 0 && line[0] != '#');
}
