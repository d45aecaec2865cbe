using SiteGen.Site.Tests.Html;
using SiteGen.Site.Tests.Sample;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Newsroom;

/// <summary>Ways to a release without a search: topics of a region, the alphabet, the map.</summary>
public sealed class WayTests
{
    [Fact]
    public void A_topic_of_a_region_has_a_list_from_three_releases_on()
    {
        var site = TestSite.Small
            .With("content/data/tags.yml", "- { id: su, name: { kk: Су, ru: Вода } }\n- { id: jol, name: { kk: Жол, ru: Дорога } }\n")
            .With("content/data/regions.yml", "- { id: kz, level: country, name: { kk: Қазақстан, ru: Казахстан } }\n- { id: turkistan, level: oblast, parent: kz, name: { kk: Түркістан, ru: Туркестан } }\n- { id: sozak, level: district, parent: turkistan, name: { kk: Созақ, ru: Созак } }\n- { id: sauran, level: district, parent: turkistan, name: { kk: Сауран, ru: Сауран } }\n")
            .With("content/news/2025/a.kk.md", "---\ntitle: А\ndate: 2025-01-10\nregion: [sozak, sauran]\ntags: [su, jol]\n---\nа\n")
            .With("content/news/2025/b.kk.md", "---\ntitle: Б\ndate: 2025-01-11\nregion: sauran\ntags: [su, jol]\n---\nа\n")
            .With("content/news/2025/c.kk.md", "---\ntitle: В\ndate: 2025-01-12\nregion: turkistan\ntags: [su]\n---\nа\n")
            .With("content/news/2025/c.ru.md", "---\ntitle: В\n---\nа\n")
            .Build();
        Assert.False(site.Result.HasErrors, site.Report);
        Assert.Equal(["kk/regions/turkistan/tags/su/index.html"], site.Paths.Where(path => path.Contains("regions/", StringComparison.Ordinal) && path.Contains("/tags/", StringComparison.Ordinal)));
        var page = HtmlPage.Parse("", site["kk/regions/turkistan/tags/su/index.html"]).Document;
        Assert.Equal("Су – Түркістан", page.QuerySelector("h1")?.TextContent);
        Assert.Equal(3, page.QuerySelectorAll("article.row").Length);
        Assert.NotNull(page.QuerySelector(".crumbs a[href='/kk/regions/turkistan/']"));
        foreach (var list in new[] { "kk/regions/turkistan/", "kk/tags/su/" })
        {
            Assert.NotNull(HtmlPage.Parse("", site[list + "index.html"]).Document.QuerySelector(".side a[href='/kk/regions/turkistan/tags/su/']"));
        }
    }

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    public void The_sample_has_topics_of_regions_in_both_languages(string language)
    {
        Assert.NotNull(SampleNewsroom.Page($"{language}/regions/turkistan/tags/drinking-water/index.html"));
        Assert.NotNull(SampleNewsroom.Page($"{language}/regions/turkistan/index.html").Document.QuerySelector($".side a[href$='/{language}/regions/turkistan/tags/drinking-water/']"));
    }

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    public void Every_letter_of_the_topics_can_be_gone_to(string language)
    {
        var page = SampleNewsroom.Page($"{language}/tags/index.html").Document;
        var links = page.QuerySelectorAll(".az a").ToArray();
        Assert.True(links.Length > 3);
        Assert.Equal(page.QuerySelectorAll(".letters h2").Select(heading => heading.TextContent), links.Select(link => link.TextContent));
        Assert.All(links, link => Assert.Equal(link.TextContent, page.QuerySelector($"{link.GetAttribute("href")} h2")?.TextContent));
    }

    [Theory]
    [InlineData("regions/", 20)]
    [InlineData("regions/turkistan/", 17)]
    [InlineData("regions/kyzylorda/", 9)]
    [InlineData("regions/aktobe/", 13)]
    public void A_map_has_every_unit_named_in_the_pages_language_and_beside_it_a_list(string path, int units)
    {
        foreach (var language in new[] { "kk", "ru" })
        {
            var page = SampleNewsroom.Page($"{language}/{path}index.html").Document;
            var tiles = page.QuerySelectorAll(".map svg[role=group] > a[href]").ToArray();
            Assert.Equal(units, tiles.Length);
            Assert.All(tiles, tile => Assert.False(string.IsNullOrWhiteSpace(tile.QuerySelector("title")?.TextContent)));
            var list = page.QuerySelectorAll(".links a").Select(link => link.GetAttribute("href")).ToHashSet(StringComparer.Ordinal);
            var names = page.QuerySelectorAll(".links .off").Select(item => item.TextContent).ToHashSet(StringComparer.Ordinal);
            Assert.All(tiles, tile => Assert.True(list.Contains(tile.GetAttribute("href")) || names.Contains(tile.QuerySelector("title")?.TextContent ?? "")));
            Assert.Contains(tiles, tile => list.Contains(tile.GetAttribute("href")));
            Assert.Equal(tiles.Length, tiles.Select(tile => tile.QuerySelector("path")?.GetAttribute("d")).Distinct(StringComparer.Ordinal).Count());
        }
    }

    /// <summary>The code is for paper: no screen and no screen reader meets it.</summary>
    [Fact]
    public void Every_release_carries_its_address_for_paper()
    {
        foreach (var release in SampleSources.Releases.Where(release => release.IsPublic(FixedClock.Now)))
        {
            var code = SampleNewsroom.Page(release.OutputPath).Document.QuerySelectorAll(".print svg.qr");
            Assert.Equal("true", Assert.Single(code).GetAttribute("aria-hidden"));
            Assert.InRange(code[0].OuterHtml.Length, 1000, 3000);
        }

        Assert.DoesNotContain(SampleNewsroom.Pages, page => page.Document.QuerySelector("main svg.qr") is not null);
    }
}
