using SiteGen.Site.Tests.Html;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Sample;

/// <summary>No address of the output leads nowhere, and everything is led to.</summary>
public sealed class CrawlerTests
{
    [Fact]
    public void No_address_is_dead_under_a_projects_path() =>
        Faults.None(Crawler.Follow(SampleNewsroom.UnderProject, SampleNewsroom.ProjectUrl, SampleNewsroom.Pages).Faults);

    [Fact]
    public void No_address_is_dead_under_a_domain() =>
        Faults.None(Crawler.Follow(SampleNewsroom.UnderDomain, SampleNewsroom.DomainUrl, SampleNewsroom.PagesUnderDomain).Faults);

    [Fact]
    public void The_crawler_follows_thousands_of_addresses() =>
        Assert.InRange(Crawler.Follow(SampleNewsroom.UnderProject, SampleNewsroom.ProjectUrl, SampleNewsroom.Pages).Followed, 5000, int.MaxValue);

    [Fact]
    public void The_crawler_finds_a_dead_link_anchor_and_picture_and_one_that_leaves_the_base_path()
    {
        var page = SampleNewsroom.Page("kk/index.html");
        var broken = HtmlPage.Parse(page.Path, page.Text.Replace(
            "</main>",
            "<a href='/press/kk/none/'></a><a href='#none'></a><img srcset='none.jpg 2x'><a href='/kk/'></a><a href='a b'></a></main>",
            StringComparison.Ordinal));
        var faults = Crawler.Follow(SampleNewsroom.UnderProject, SampleNewsroom.ProjectUrl, SampleNewsroom.Pages.Where(other => other != page).Append(broken)).Faults;
        Assert.Equal(
            [
                "kk/index.html <a href>: '#none' has an anchor that kk/index.html does not have.",
                "kk/index.html <a href>: '/kk/' leaves https://org.github.io/press/.",
                "kk/index.html <a href>: '/press/kk/none/' leads to kk/none/index.html, which is not there.",
                "kk/index.html <a href>: 'a b' is not an address.",
                "kk/index.html <img srcset>: 'none.jpg' leads to kk/none.jpg, which is not there.",
            ],
            faults.Order(StringComparer.Ordinal));
    }

    /// <summary>A reader who follows links from the front pages comes to every page; those who typed an old or wrong address aside.</summary>
    [Fact]
    public void Every_page_is_led_to()
    {
        var reached = Crawler.Follow(SampleNewsroom.UnderProject, SampleNewsroom.ProjectUrl, SampleNewsroom.Pages).Reached;
        Faults.None(
            SampleNewsroom.Pages
                .Where(page => !page.IsRedirect && page.Path is not ("index.html" or "404.html") && !reached.Contains(page.Path))
                .Select(page => $"No link leads to {page.Path}."));
    }

    [Fact]
    public void Nothing_is_fetched_from_elsewhere() =>
        Faults.None(
            from page in SampleNewsroom.Pages
            from element in page.Document.QuerySelectorAll("script[src], link[rel=stylesheet], link[rel=icon], img[src], source, iframe, video, audio, object, embed")
            let address = element.GetAttribute("src") ?? element.GetAttribute("href") ?? element.GetAttribute("srcset") ?? element.GetAttribute("data") ?? ""
            where address.Contains("//", StringComparison.Ordinal)
            select $"{page.Path}: <{element.LocalName}> fetches {address}.");
}
