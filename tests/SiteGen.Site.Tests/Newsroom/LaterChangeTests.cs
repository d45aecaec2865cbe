using System.Text.Json;
using System.Xml.Linq;
using SiteGen.Site.Tests.Html;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Newsroom;

/// <summary>
/// What happens to a release after it came out (an update, a correction, a withdrawal, its end, the mark of who paid), held against every
/// place that tells of it: the page, its data for machines, feeds, sitemap, lists, search.
/// </summary>
public sealed class LaterChangeTests
{
    private const string Home = "https://news.example.kz/";

    private static readonly Lazy<BuiltSite> Site = new(() => TestSite.Small
        .With("content/data/tags.yml", "- { id: su, name: { kk: Су, ru: Вода } }\n")
        .With("content/news/2025/qarapaiym.kk.md", "---\ntitle: Қарапайым\ndate: 2025-03-01T10:00:00+05:00\ntags: [su]\n---\nқарапайыммәтін\n")
        .With("content/news/2025/zhangartylgan.kk.md", "---\ntitle: Жаңартылған\ndate: 2025-03-02T10:00:00+05:00\nupdated: 2025-04-02T11:00:00+05:00\ntags: [su]\n---\nжаңармәтін\n")
        .With("content/news/2025/tuzetilgen.kk.md", "---\ntitle: Түзетілген\ndate: 2025-03-03T10:00:00+05:00\ntags: [su]\ncorrections:\n  - { date: 2025-05-03T12:00:00+05:00, text: Қате сан түзетілді }\n---\nтүзетумәтін\n")
        .With("content/news/2025/alyngan/index.kk.md", "---\ntitle: Алынған\nsummary: жоқсөзқысқаша\ndate: 2025-03-04T10:00:00+05:00\ntags: [su]\nimage: { src: alyngansurat.svg, alt: жоқсөзсурет }\nattachments: [{ file: alynganfail.txt, title: жоқсөзфайл }]\nfigures: [{ value: 4242, label: жоқсөзсан }]\nwithdrawn: { date: 2025-06-04, reason: Сот шешімімен }\n---\nжоқсөзмәтін\n")
        .With("content/news/2025/alyngan/alyngansurat.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"3\"/>")
        .With("content/news/2025/alyngan/alynganfail.txt", "жоқсөзфайлмәтіні")
        .With("content/news/2025/otken.kk.md", "---\ntitle: Мерзімі өткен\ndate: 2025-03-05T10:00:00+05:00\nexpires: 2025-07-05T00:00:00+05:00\ntags: [su]\n---\nөткенмәтін\n")
        .With("content/news/2025/tolengen.kk.md", "---\ntitle: Төленген\ndate: 2025-03-06T10:00:00+05:00\npaid_by: Сайлау қорынан төленді\ntags: [su]\n---\nтөленгенмәтін\n")
        .Build(FixedClock.At("2025-08-01T00:00:00+05:00")));

    [Theory]
    [InlineData("qarapaiym", "2025-03-01T10:00:00+05:00", "2025-03-01T10:00:00+05:00")]
    [InlineData("zhangartylgan", "2025-03-02T10:00:00+05:00", "2025-04-02T11:00:00+05:00")]
    [InlineData("tuzetilgen", "2025-03-03T10:00:00+05:00", "2025-05-03T12:00:00+05:00")]
    public void A_change_moves_the_date_of_change_everywhere_and_that_of_publication_nowhere(string slug, string published, string modified)
    {
        var page = Page(slug);
        var article = Article(page);
        Assert.Equal(published, article.GetProperty("datePublished").GetString());
        Assert.Equal(modified, article.GetProperty("dateModified").GetString());
        var entry = Xml("kk/atom.xml").Descendants().Single(element => element.Name.LocalName == "entry" && element.Elements().Any(link => link.Attribute("href")?.Value == UrlOf(slug)));
        Assert.Equal(published, entry.Elements().Single(element => element.Name.LocalName == "published").Value);
        Assert.Equal(modified, entry.Elements().Single(element => element.Name.LocalName == "updated").Value);
        using var feed = JsonDocument.Parse(Site.Value["kk/feed.json"]);
        var item = feed.RootElement.GetProperty("items").EnumerateArray().Single(one => one.GetProperty("url").GetString() == UrlOf(slug));
        Assert.Equal((published, modified), (item.GetProperty("date_published").GetString(), item.GetProperty("date_modified").GetString()));
        Assert.Equal(modified[..16] + modified[19..], LastModified(slug));
    }

    [Fact]
    public void A_correction_stands_above_the_text_and_on_its_own_page_and_is_told_to_machines_and_feeds()
    {
        const string Text = "Қате сан түзетілді";
        var page = Page("tuzetilgen");
        Assert.Contains(Text, page.QuerySelector("#corrections")?.TextContent, StringComparison.Ordinal);
        var html = Site.Value["kk/news/2025/tuzetilgen/index.html"];
        Assert.True(html.IndexOf("id=\"corrections\"", StringComparison.Ordinal) < html.IndexOf("түзетумәтін</p>", StringComparison.Ordinal));
        Assert.Contains(Text, Article(page).GetProperty("correction").ToString(), StringComparison.Ordinal);
        foreach (var path in new[] { "kk/corrections/index.html", "kk/feed.xml", "kk/atom.xml", "kk/feed.json" })
        {
            Assert.Contains(Text, Site.Value[path], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_withdrawn_release_leaves_nothing_but_the_notice()
    {
        var page = Page("alyngan");
        Assert.Contains("Сот шешімімен", page.Body!.TextContent, StringComparison.Ordinal); // Parsed HTML has a body.
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Faults.None(
            from file in Site.Value.Files
            let text = System.Text.Encoding.UTF8.GetString(file.Value)
            where text.Contains("жоқсөз", StringComparison.Ordinal) || text.Contains("4242", StringComparison.Ordinal) || file.Key.Contains("alyngansurat", StringComparison.Ordinal) || file.Key.Contains("alynganfail", StringComparison.Ordinal)
            select $"{file.Key} keeps what was withdrawn.");
        Faults.None(
            from path in Site.Value.Paths
            where path != "kk/news/2025/alyngan/index.html" && Site.Value[path].Contains(UrlOf("alyngan"), StringComparison.Ordinal)
            select $"{path} names it.");
    }

    [Fact]
    public void An_expired_release_keeps_its_page_and_address_and_leaves_lists_and_feeds()
    {
        Assert.Contains("өткенмәтін", Page("otken").Body!.TextContent, StringComparison.Ordinal); // Parsed HTML has a body.
        Assert.NotNull(Page("otken").QuerySelector(".note"));
        Assert.NotEmpty(LastModified("otken"));
        foreach (var path in new[] { "kk/index.html", "kk/tags/su/index.html", "kk/archive/2025/03/index.html", "kk/feed.xml", "kk/atom.xml", "kk/feed.json", "news-sitemap.xml" })
        {
            Assert.DoesNotContain("/otken/", Site.Value[path], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Who_paid_is_said_beside_the_date_on_paper_and_in_feeds()
    {
        const string Text = "Сайлау қорынан төленді";
        var mark = Page("tolengen").QuerySelector(".story-head .paid");
        Assert.Equal(Text, mark?.TextContent);
        Assert.Null(mark?.Closest(".screen"));
        foreach (var path in new[] { "kk/feed.xml", "kk/atom.xml", "kk/feed.json" })
        {
            Assert.Contains(Text, Site.Value[path], StringComparison.Ordinal);
        }
    }

    private static string UrlOf(string slug) => $"{Home}kk/news/2025/{slug}/";

    private static AngleSharp.Dom.IDocument Page(string slug) => HtmlPage.Parse("", Site.Value[$"kk/news/2025/{slug}/index.html"]).Document;

    private static XDocument Xml(string path) => XDocument.Parse(Site.Value[path]);

    private static string LastModified(string slug) => Xml("sitemap.xml").Descendants()
        .Single(element => element.Name.LocalName == "url" && element.Elements().First().Value == UrlOf(slug))
        .Elements().SingleOrDefault(element => element.Name.LocalName == "lastmod")?.Value ?? "";

    private static JsonElement Article(AngleSharp.Dom.IDocument page)
    {
        using var json = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent); // Every page has one.
        return json.RootElement.GetProperty("@graph").EnumerateArray().First(node => node.GetProperty("@type").GetString() == "NewsArticle").Clone();
    }
}
