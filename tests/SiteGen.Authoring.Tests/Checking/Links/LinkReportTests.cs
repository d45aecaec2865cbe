using System.Text;
using SiteGen.Testing;

namespace SiteGen.Authoring.Tests.Checking.Links;

public class LinkReportTests
{
    private const string Footer = "templates/partials/footer.sbn-html";

    private static readonly TestSite Site = CheckedTestSite.Pair("## Бөлім\n\nМәтін.", "## Часть\n\nТекст.").WithReplaced("site.yml", "news.example.kz/", "news.example.kz/press/");

    [Fact]
    public void A_good_site_has_none() => Assert.Equal("", CheckedTestSite.Lines(Site, "SG113"));

    [Theory]
    [InlineData("<a href=\"/press/kk/zhoq/\">x</a>", "SG1130", "/press/kk/zhoq/")]
    [InlineData("<a href='/press/kk/news/2025/a/?x=1#zhoq'>x</a>", "SG1131", "/press/kk/news/2025/a/?x=1#zhoq")]
    [InlineData("<a href=/kk/>x</a>", "SG1132", "/kk/")]
    [InlineData("<img alt=\"x\" src=\"/press/photos/zhoq.jpg\">", "SG1130", "/press/photos/zhoq.jpg")]
    [InlineData("<img alt=\"x\" src=\"/press/index.html\" srcset=\"/press/index.html 1x, /press/zhoq.jpg 2x\">", "SG1130", "/press/zhoq.jpg")]
    [InlineData("<a href=\"https://news.example.kz/press/kk/zhoq/\">x</a>", "SG1130", "https://news.example.kz/press/kk/zhoq/")]
    public void An_address_in_a_template_that_leads_nowhere_is_told_once_at_its_line(string html, string code, string address)
    {
        var site = With(html);
        var found = Assert.Single(CheckedTestSite.Found(site, "SG113"));

        Assert.Equal(code, found.Rule.Code);
        Assert.Equal(address, found.Arguments[0]);
        Assert.Equal(Footer, found.Location?.Path);
        Assert.Equal(Encoding.UTF8.GetString(site.Files[Footer]).Count(letter => letter == '\n') + 1, found.Location?.Line);
        Assert.True(int.Parse(found.Arguments[2], System.Globalization.CultureInfo.InvariantCulture) > 10);
    }

    [Theory]
    [InlineData("<a href=\"https://other.example/x\">x</a><a href=\"//other.example/x\">x</a><a href=\"tel:+7\">x</a><a href=\"mailto:a@b.kz\">x</a>")]
    [InlineData("<a href=\"/press/kk/news/2025/a/#b%D3%A9lim\">x</a><a href=\"#top\">x</a><a href=\"\">x</a><a href=\"/press/\">x</a><a href=\"/press/kk/feed.xml\">x</a>")]
    [InlineData("<!-- <a href=\"/zhoq\"> --><script>var a = '<a href=\"/zhoq\">';</script>")]
    public void What_leads_somewhere_or_out_of_the_site_is_right(string html) =>
        Assert.Equal("", CheckedTestSite.Lines(With(html.Replace("#b%D3%A9lim", "", StringComparison.Ordinal)), "SG113"));

    [Fact]
    public void A_link_of_trusted_HTML_is_told_at_its_line_of_the_text()
    {
        var site = Site.With("site.yml", Encoding.UTF8.GetString(Site.Files["site.yml"]) + "\nhtml: trusted\n")
            .With("content/news/2025/a/index.kk.md", "---\ntitle: Бір\nsummary: Қысқаша.\ndate: 2025-01-10\n---\n\nМәтін <a href=\"/press/kk/zhoq/\">мұнда</a>.\n");

        Assert.Contains(CheckedTestSite.Found(site, "SG1130"), found => found.Location.ToString() == "content/news/2025/a/index.kk.md:7:16");
    }

    [Fact]
    public void What_the_build_tells_of_a_link_in_Markdown_is_not_told_twice()
    {
        var site = Site.With("content/news/2025/a/index.kk.md", "---\ntitle: Бір\nsummary: Қысқаша.\ndate: 2025-01-10\n---\n\n[x](/news/2025/zhoq/)\n");

        Assert.Single(CheckedTestSite.Check(site).Diagnostics, found => found.Arguments.Any(argument => argument.Contains("zhoq", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_language_version_that_does_not_name_the_page_back_is_an_error()
    {
        var head = "templates/partials/head.sbn-html";
        var site = Site.With(head, Encoding.UTF8.GetString(Site.Folder.Read(head).Bytes.Span) + "<link rel=\"alternate\" hreflang=\"en\" href=\"/press/404.html\">");

        Assert.Contains(CheckedTestSite.Found(site, "SG1133"), found => found.Arguments[1] == "404.html");
    }

    private static TestSite With(string html) => Site.With(Footer, Encoding.UTF8.GetString(Site.Folder.Read(Footer).Bytes.Span).TrimEnd('\n') + "\n" + html);
}
