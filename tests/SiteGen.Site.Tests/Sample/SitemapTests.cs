using System.Xml.Linq;
using NodaTime;
using NodaTime.Text;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Sample;

/// <summary>Sitemaps by the rules of sitemaps.org, of hreflang and of news sitemaps.</summary>
public sealed class SitemapTests
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace News = "http://www.google.com/schemas/sitemap-news/0.9";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    private static XElement Urls => XDocument.Parse(SampleNewsroom.UnderProject["sitemap.xml"]).Root!; // A parsed document has a root.

    [Fact]
    public void The_sitemap_is_a_urlset_of_absolute_addresses()
    {
        Assert.Equal(Map + "urlset", Urls.Name);
        Faults.None(
            from url in Urls.Elements()
            where url.Name != Map + "url" || url.Elements(Map + "loc").Count() != 1 || !url.Element(Map + "loc")!.Value.StartsWith(SampleNewsroom.ProjectUrl, StringComparison.Ordinal) // Counted just before.
            select url.ToString());
    }

    [Fact]
    public void The_sitemap_names_the_pages_that_search_engines_may_show_each_once() =>
        Assert.Equal(
            SampleNewsroom.IndexedPages.Select(SampleNewsroom.UrlOf).Order(StringComparer.Ordinal),
            Urls.Descendants(Map + "loc").Select(address => address.Value).Order(StringComparer.Ordinal));

    [Fact]
    public void Dates_are_of_the_content_and_no_later_than_the_build() =>
        Faults.None(
            from date in Urls.Descendants(Map + "lastmod")
            let parsed = Parse(date.Value)
            where parsed is null || parsed > FixedClock.Now
            select $"{date.Parent?.Element(Map + "loc")?.Value}: {date.Value}");

    [Fact]
    public void A_release_has_its_date() =>
        Faults.None(
            from release in SampleSources.Releases
            where release.IsListed(FixedClock.Now)
            let url = Urls.Elements().Single(url => url.Element(Map + "loc")?.Value == SampleNewsroom.ProjectUrl + release.Address[1..])
            where !(Parse(url.Element(Map + "lastmod")?.Value ?? "") >= release.Date.ToInstant())
            select $"{release.Address}: {url.Element(Map + "lastmod")?.Value}");

    [Fact]
    public void Alternates_are_those_of_the_pages_heads() =>
        Faults.None(
            from page in SampleNewsroom.IndexedPages
            let url = Urls.Elements().SingleOrDefault(url => url.Element(Map + "loc")?.Value == SampleNewsroom.UrlOf(page))
            where url is not null
            let stated = url.Elements(Html + "link").ToDictionary(link => (string?)link.Attribute("hreflang") ?? "", link => (string?)link.Attribute("href") ?? "", StringComparer.Ordinal)
            let head = HeadTests.Alternates(page)
            where url.Elements(Html + "link").Any(link => (string?)link.Attribute("rel") != "alternate")
                || !stated.Order(Comparer<KeyValuePair<string, string>>.Create((left, right) => string.CompareOrdinal(left.Key, right.Key))).SequenceEqual(head.OrderBy(alternate => alternate.Key, StringComparer.Ordinal))
            select $"{page.Path}: {string.Join(", ", stated)} instead of {string.Join(", ", head)}");

    [Fact]
    public void The_news_sitemap_names_the_releases_of_the_last_48_hours() =>
        Assert.Equal(
            SampleSources.Releases
                .Where(release => release.IsListed(FixedClock.Now) && release.Date.ToInstant() >= FixedClock.Now - Duration.FromHours(48))
                .Select(release => SampleNewsroom.ProjectUrl + release.Address[1..]).Order(StringComparer.Ordinal),
            NewsUrls(SampleNewsroom.UnderProject).Select(url => url.Element(Map + "loc")!.Value).Order(StringComparer.Ordinal)); // Checked below.

    [Fact]
    public void The_sample_has_news_of_the_last_48_hours() => Assert.NotEmpty(NewsUrls(SampleNewsroom.UnderProject));

    [Fact]
    public void A_piece_of_news_has_what_is_required() =>
        Faults.None(
            from url in NewsUrls(SampleNewsroom.UnderProject)
            let release = SampleSources.Releases.Single(release => SampleNewsroom.ProjectUrl + release.Address[1..] == url.Element(Map + "loc")?.Value)
            let news = url.Element(News + "news")
            where news?.Element(News + "publication")?.Element(News + "name")?.Value is not { Length: > 0 }
                || news.Element(News + "publication")?.Element(News + "language")?.Value != release.Language
                || news.Element(News + "title")?.Value != release.Title
                || Parse(news.Element(News + "publication_date")?.Value ?? "") != release.Date.ToInstant()
            select url.ToString());

    [Fact]
    public void News_leave_the_sitemap_when_they_are_48_hours_old()
    {
        var date = FixedClock.At("2026-11-20T10:30:00+05:00");
        Assert.Contains("tasbulaqqa-taza-su", TestSite.Sample.Build(date + Duration.FromHours(48) - Duration.FromSeconds(1))["news-sitemap.xml"], StringComparison.Ordinal);
        var later = TestSite.Sample.Build(date + Duration.FromHours(48) + Duration.FromSeconds(1));
        Assert.DoesNotContain("tasbulaqqa-taza-su", later["news-sitemap.xml"], StringComparison.Ordinal);
        Assert.Empty(NewsUrls(later));
    }

    [Fact]
    public void Robots_are_told_where_the_sitemaps_are()
    {
        var lines = SampleNewsroom.UnderProject["robots.txt"].Split('\n');
        Assert.Contains("User-agent: *", lines);
        Assert.Contains("Sitemap: https://org.github.io/press/sitemap.xml", lines);
        Assert.Contains("Sitemap: https://org.github.io/press/news-sitemap.xml", lines);
        Assert.DoesNotContain(lines, line => line.Trim() == "Disallow: /");
    }

    private static IEnumerable<XElement> NewsUrls(BuiltSite site) => XDocument.Parse(site["news-sitemap.xml"]).Root!.Elements(Map + "url"); // A parsed document has a root.

    /// <summary>The forms of the W3C's note on dates that name a day: with minutes, with seconds, or the day alone.</summary>
    private static Instant? Parse(string text) => OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true, Value: var exact }
        ? exact.ToInstant()
        : OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<Z+HH:mm>").Parse(text) is { Success: true, Value: var minutes }
        ? minutes.ToInstant()
        : LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date } ? date.AtMidnight().InZoneStrictly(DateTimeZoneProviders.Tzdb["Asia/Almaty"]).ToInstant() : null;
}
