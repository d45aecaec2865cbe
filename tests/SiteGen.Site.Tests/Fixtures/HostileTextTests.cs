using System.Text.Json;
using System.Xml.Linq;
using SiteGen.Site.Tests.Feeds;
using SiteGen.Site.Tests.Html;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Fixtures;

/// <summary>Texts that end elements, attributes and scripts, wherever an author can put one: readers see them, browsers do not obey them.</summary>
public sealed class HostileTextTests
{
    private const string Text = "</script><script>alert(1)</script><!-- ]]> \" ' & <b onclick=x> </title></textarea> {{ 1 + 1 }} \\u003c %3C";
    private const string Base = "https://org.github.io/press/";

    private static readonly Lazy<BuiltSite> Built = new(() => Site().Build(baseUrl: Base));

    private static IEnumerable<HtmlPage> Pages => Built.Value.HtmlPaths.Select(path => HtmlPage.Parse(path, Built.Value[path]));

    [Fact]
    public void The_site_builds() => Assert.False(Built.Value.Result.HasErrors, Built.Value.Report);

    [Fact]
    public void No_script_of_a_text_comes_to_life() =>
        Faults.None(
            from page in Pages
            from element in page.Document.All
            where (element.LocalName == "script" && !element.HasAttribute("src") && element.GetAttribute("type") != "application/ld+json")
                || element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal))
            select $"{page.Path}: {element.OuterHtml}");

    [Fact]
    public void Pages_stay_sound() => Faults.None(Pages.SelectMany(page => page.Errors));

    [Fact]
    public void A_reader_sees_the_text_as_it_was_written()
    {
        var page = Pages.Single(page => page.Path == "kk/news/2026/x/index.html");
        Assert.Equal(Text, page.Document.QuerySelector("h1")?.TextContent);
        Assert.Contains(Text, page.Document.Title, StringComparison.Ordinal);
        Assert.Equal(Text, page.Property("og:title"));
        Assert.Equal(Text, page.Document.QuerySelector("figure.hero img")?.GetAttribute("alt"));
    }

    [Fact]
    public void Structured_data_says_it_too()
    {
        var page = Pages.Single(page => page.Path == "kk/news/2026/x/index.html");
        var script = page.Document.QuerySelector("script[type='application/ld+json']")?.TextContent ?? "";
        Assert.Contains(JsonDocument.Parse(script).RootElement.GetProperty("@graph").EnumerateArray(), node => node.TryGetProperty("headline", out var headline) && headline.GetString() == Text);
    }

    [Fact]
    public void Feeds_and_sitemaps_say_it_too()
    {
        Assert.Equal(Text, Assert.Single(new RssReader(Built.Value["kk/feed.xml"], "").Items).Title);
        Assert.Equal(Text, Assert.Single(new AtomReader(Built.Value["kk/atom.xml"], "").Items).Title);
        Assert.Equal(Text, Assert.Single(new JsonFeedReader(Built.Value["kk/feed.json"], "").Items).Title);
        Assert.Contains(XDocument.Parse(Built.Value["news-sitemap.xml"]).Descendants(), node => node.Name.LocalName == "title" && node.Value == Text);
    }

    [Fact]
    public void Nothing_is_dead() => Faults.None(Crawler.Follow(Built.Value, Base, Pages).Faults);

    private static TestSite Site()
    {
        var quoted = JsonSerializer.Serialize(Text);
        return TestSite.Small
            .With("site.yml", $"title: {quoted}\ndescription: {quoted}\nbase_url: {Base}\nlanguages: [kk]\ntime_zone: Asia/Almaty\norganization: {{ name: {quoted}, url: \"https://example.kz/\" }}\ncontacts: {{ press: {{ name: {quoted}, phone: {quoted}, email: a@example.kz }} }}\nboilerplate: {{ about: {quoted} }}\n")
            .With("content/data/tags.yml", $"- {{ id: t, name: {quoted}, description: {quoted} }}\n")
            .With("content/data/regions.yml", $"- {{ id: r, level: oblast, name: {quoted}, in: {quoted}, tile: [1, 1] }}\n")
            .With("content/data/people.yml", $"- {{ id: p, name: {quoted}, role: {quoted} }}\n")
            .With("content/news/2026/x/index.md",
                $"""
                ---
                title: {quoted}
                summary: {quoted}
                date: 2026-11-21
                tags: [t]
                region: r
                people: [p]
                authors: [p, {quoted}]
                image: {"{"} src: a.svg, alt: {quoted}, caption: {quoted}, credit: {quoted} {"}"}
                figures: [{"{"} value: 1, of: 2, label: {quoted}, unit: {quoted}, period: {quoted} {"}"}]
                corrections: [{"{"} date: 2026-11-21, text: {quoted} {"}"}]
                attachments: [{"{"} file: a.svg, title: {quoted} {"}"}]
                paid_by: {quoted}
                source: {"{"} name: {quoted}, url: "https://example.com/?a=1&b=%22" {"}"}
                contacts: [press]
                boilerplate: [about]
                extra: {"{"} any: {quoted} {"}"}
                ---
                Мәтін &lt;/script&gt; `</script>` \<b\>
                """)
            .With("content/news/2026/x/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"3\"/>");
    }
}
