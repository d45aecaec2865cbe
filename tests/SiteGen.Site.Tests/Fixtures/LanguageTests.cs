using System.Text.RegularExpressions;
using SiteGen.Site.Tests.Html;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Fixtures;

/// <summary>A language is added by files alone: one that the theme knows, and one that the program has never heard of.</summary>
public sealed class LanguageTests
{
    private const string Sozak = "content/news/2026/tasbulaqqa-taza-su/index";

    private const string UzbekFormats =
        """
        formats:
          name: "Oʻzbekcha"
          direction: ltr
          open_graph_locale: uz_UZ
          months: [yanvar, fevral, mart, aprel, may, iyun, iyul, avgust, sentabr, oktabr, noyabr, dekabr]
          months_in_date: [yanvar, fevral, mart, aprel, may, iyun, iyul, avgust, sentabr, oktabr, noyabr, dekabr]
          months_short: [yan, fev, mar, apr, may, iyn, iyl, avg, sen, okt, noy, dek]
          weekdays: [dushanba, seshanba, chorshanba, payshanba, juma, shanba, yakshanba]
          weekdays_short: [du, se, cho, pay, ju, sha, yak]
          dates:
            card: "{day}-{month} {year}"
            formal: "{year}-yil {day}-{month}"
            weekday: "{weekday}, {day}-{month} {year}"
            month: "{month_title} {year}"
          numbers: { group: " ", decimal: "," }
          plurals: { one: "n = 1" }
          alphabet: "A B D E F G H I J K L M N O P Q R S T U V X Y Z"

        """;

    private static readonly Lazy<BuiltSite> English = new(() => WithLanguage("en", TestSite.Sample).Build(baseUrl: "https://org.github.io/press/"));

    private static readonly Lazy<BuiltSite> Uzbek = new(() => WithLanguage("uz", TestSite.Sample.With("templates/i18n/uz.yml", UzbekTexts())).Build(baseUrl: "https://org.github.io/press/"));

    [Fact]
    public void English_is_added_by_files_alone()
    {
        Assert.DoesNotContain(English.Value.Result.Diagnostics, diagnostic => diagnostic.Severity == Primitives.Diagnostics.DiagnosticSeverity.Error);
        var page = Page(English.Value, "en/news/2026/tasbulaqqa-taza-su/index.html");
        Assert.Equal("en", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Contains("20 November 2026", page.Document.Body!.TextContent, StringComparison.Ordinal); // Parsed HTML has a body.
    }

    [Fact]
    public void A_language_that_the_program_has_never_seen_is_added_by_files_alone()
    {
        Assert.DoesNotContain(Uzbek.Value.Result.Diagnostics, diagnostic => diagnostic.Severity == Primitives.Diagnostics.DiagnosticSeverity.Error);
        var page = Page(Uzbek.Value, "uz/news/2026/tasbulaqqa-taza-su/index.html");
        Assert.Equal("uz", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Contains("20-noyabr 2026", page.Document.Body!.TextContent, StringComparison.Ordinal); // Parsed HTML has a body.
        Assert.Contains("Oʻzbekcha", Uzbek.Value["kk/index.html"], StringComparison.Ordinal);
        Assert.Contains("uz_UZ", page.Text, StringComparison.Ordinal);
        Assert.Contains("Noyabr 2026", Page(Uzbek.Value, "uz/archive/2026/11/index.html").Document.QuerySelector("h1")!.TextContent, StringComparison.Ordinal); // Every page has one.
    }

    [Theory]
    [InlineData("en")]
    [InlineData("uz")]
    public void An_added_language_has_everything_that_the_others_have(string code)
    {
        var site = code == "en" ? English.Value : Uzbek.Value;
        foreach (var path in new[] { "index.html", "feed.xml", "atom.xml", "feed.json", "tags/index.html", "projects/index.html", "regions/index.html", "archive/index.html", "search/index.html", "regions/turkistan/sozak/index.html", "archive/2026/11/index.html" })
        {
            Assert.True(site.Has($"{code}/{path}"), path);
        }

        Assert.Contains($"hreflang=\"{code}\"", site["kk/news/2026/tasbulaqqa-taza-su/index.html"], StringComparison.Ordinal);
        Assert.Contains($"lang=\"{code}\"", site["404.html"], StringComparison.Ordinal);
        Assert.Contains($"/press/{code}/", site["index.html"], StringComparison.Ordinal);
    }

    /// <summary>An English word on an Uzbek page would be a text that somebody wrote into the program.</summary>
    [Fact]
    public void No_text_of_another_language_leaks_into_an_added_one()
    {
        var names = new Regex("uz:[^<>\"]*", RegexOptions.None, TimeSpan.FromSeconds(1));
        foreach (var path in new[] { "uz/search/index.html", "uz/archive/index.html", "uz/corrections/index.html" })
        {
            var main = Page(Uzbek.Value, path).Document.QuerySelector("main");
            var texts = main!.QuerySelectorAll("h1, label, button").Select(element => element.TextContent.Trim()).Where(text => text.Any(char.IsLetter)); // Every page has its content.
            Faults.None(texts.Where(text => !names.IsMatch(text) && !text.StartsWith("uz:", StringComparison.Ordinal)).Select(text => $"{path}: «{text}»"));
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("uz")]
    public void Nothing_is_dead_in_a_site_of_three_languages(string code)
    {
        var site = code == "en" ? English.Value : Uzbek.Value;
        Faults.None(Crawler.Follow(site, "https://org.github.io/press/", site.HtmlPaths.Select(path => HtmlPage.Parse(path, site[path]))).Faults);
    }

    [Fact]
    public void A_language_without_texts_is_an_error()
    {
        var built = WithLanguage("uz", TestSite.Sample).Build();
        Assert.Contains("templates/i18n/uz.yml", built.Faults, StringComparison.Ordinal);
        Assert.True(built.Result.HasErrors);
    }

    [Fact]
    public void A_site_need_state_only_the_texts_that_it_words_differently()
    {
        var built = TestSite.Small.With("templates/i18n/ru.yml", "nav.archive: \"Хранилище\"\n").Build();

        Assert.DoesNotContain("SG0352", built.Report, StringComparison.Ordinal);
        Assert.Contains("Хранилище", built["ru/index.html"], StringComparison.Ordinal);
        Assert.Contains("Регионы", built["ru/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_may_have_one_language()
    {
        var built = TestSite.Small
            .WithReplaced("site.yml", "[kk, ru]", "[ru]")
            .WithReplaced("site.yml", "{ kk: \"Баспасөз\", ru: \"Пресса\" }", "Пресса")
            .With("content/news/2026/odin.md", "---\ntitle: Один\ndate: 2026-11-01\n---\nТекст первый.\n")
            .Build();
        Assert.False(built.Result.HasErrors, built.Report);
        Assert.True(built.Has("ru/news/2026/odin/index.html"));
        Faults.None(Crawler.Follow(built, "https://news.example.kz/", built.HtmlPaths.Select(path => HtmlPage.Parse(path, built[path]))).Faults);
    }

    private static TestSite WithLanguage(string code, TestSite site) => site
        .WithReplaced("site.yml", "languages: [kk, ru]", $"languages: [kk, ru, {code}]")
        .With($"{Sozak}.{code}.md", "---\ntitle: \"Clean water for Tasbulak\"\nsummary: \"A water point was opened.\"\n---\n\nA water point was opened in Tasbulak.\n");

    /// <summary>Every text of the theme, marked as Uzbek: what is not marked on a page came from elsewhere.</summary>
    private static string UzbekTexts()
    {
        var english = File.ReadAllText(RepositoryFolder.Of("templates", "i18n", "en.yml"));
        var withoutFormats = Regex.Replace(english, "^formats:.*?(?=^[a-z])", "", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        return UzbekFormats + Regex.Replace(withoutFormats, "(?<=[a-z_]: )\"(?=[^\"])", "\"uz:", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
    }

    private static HtmlPage Page(BuiltSite site, string path) => HtmlPage.Parse(path, site[path]);
}
