using SiteGen.Site.Tests.Html;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Fixtures;

/// <summary>Files as people name them: with spaces, in Cyrillic, with signs that mean something in an address.</summary>
public sealed class FileNameTests
{
    private const string Base = "https://org.github.io/press/";

    /// <summary>Names, and how Markdown writes a link to each.</summary>
    public static TheoryData<string, string> Names => new()
    {
        { "photo.svg", "photo.svg" },
        { "Сурет 1 (көшірме).svg", "<Сурет 1 (көшірме).svg>" },
        { "a#b.svg", "a%23b.svg" },
        { "100%.svg", "100%25.svg" },
        { "a&b=c.svg", "a&b=c.svg" },
        { "it's.svg", "it's.svg" },
        { "a+b,c.svg", "a+b,c.svg" },
        { "ішкі бума/сурет.svg", "<ішкі бума/сурет.svg>" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_of_any_name_is_found_and_led_to(string name, string written)
    {
        var quoted = System.Text.Json.JsonSerializer.Serialize(name);
        var site = TestSite.Small
            .With("content/news/2026/x/index.kk.md", $"---\ntitle: Т\ndate: 2026-11-01\nimage: {{ src: {quoted}, alt: А }}\ngallery: [{quoted}]\nattachments: [{{ file: {quoted}, title: Файл }}]\n---\n[Сілтеме]({written})\n\n![Сурет]({written})\n")
            .With("content/news/2026/x/index.ru.md", "---\ntitle: Т\nslug: y\n---\nТекст.\n")
            .With("content/news/2026/x/" + name, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"3\"/>");
        var built = site.Build(baseUrl: Base);
        Assert.False(built.Result.HasErrors, built.Report);
        Assert.True(built.Has("kk/news/2026/x/" + name), built.Report);
        Assert.True(built.Has("ru/news/2026/y/" + name), built.Report);
        var crawler = Crawler.Follow(built, Base, built.HtmlPaths.Select(path => HtmlPage.Parse(path, built[path])));
        Faults.None(crawler.Faults);
        Assert.Contains("kk/news/2026/x/" + name, crawler.Reached);
        Assert.Contains("ru/news/2026/y/" + name, crawler.Reached);
    }

    /// <summary>macOS writes й as и and a breve; the author types one letter.</summary>
    [Fact]
    public void A_decomposed_file_name_is_found_by_its_composed_name()
    {
        var built = TestSite.Small
            .With("content/news/2026/x/index.kk.md", "---\ntitle: Т\ndate: 2026-11-01\nimage: { src: май.svg, alt: А }\n---\n![Сурет](май.svg)\n")
            .With("content/news/2026/x/маи\u0306.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"3\"/>")
            .Build(baseUrl: Base);
        Assert.False(built.Result.HasErrors, built.Report);
        Faults.None(Crawler.Follow(built, Base, built.HtmlPaths.Select(path => HtmlPage.Parse(path, built[path]))).Faults);
    }
}
