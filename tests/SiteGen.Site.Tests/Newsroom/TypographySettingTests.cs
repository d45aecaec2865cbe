using SiteGen.Site.Tests.Html;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Newsroom;

/// <summary>Typography from the file to the page, on and off.</summary>
public sealed class TypographySettingTests
{
    private static readonly TestSite Site = TestSite.Small
        .With("content/news/2025/a/index.kk.md", "---\ntitle: '\"Ауыл\" жобасы - 5 жыл'\nsummary: '\"Су\" - өмір'\ndate: 2025-01-15\n---\n## \"Су\" - өмір\n\nЖоба \"**Ауыл**\" - 5 жыл.\n")
        .With("content/news/2025/a/index.ru.md", "---\ntitle: '\"Ауыл\" - 5 лет'\n---\nПроект \"Ауыл\" - в селе.\n");

    [Fact]
    public void Titles_summaries_and_texts_are_set()
    {
        var built = Site.Build();
        var page = HtmlPage.Parse("", built["kk/news/2025/a/index.html"]).Document;
        Assert.Equal("«Ауыл» жобасы\u00A0– 5\u00A0жыл", page.QuerySelector("h1")?.TextContent);
        Assert.Equal("«Су»\u00A0– өмір", page.QuerySelector(".lede")?.TextContent);
        Assert.Equal("Жоба «<strong>Ауыл</strong>»&nbsp;– 5&nbsp;жыл.", page.QuerySelector(".prose p")?.InnerHtml);
        var russian = HtmlPage.Parse("", built["ru/news/2025/a/index.html"]).Document;
        Assert.Equal("«Ауыл»\u00A0— 5\u00A0лет", russian.QuerySelector("h1")?.TextContent);
        Assert.Equal("Проект «Ауыл»\u00A0— в\u00A0селе.", russian.QuerySelector(".prose p")?.TextContent);
    }

    [Fact]
    public void A_site_may_do_without_and_keeps_its_anchors()
    {
        var without = Site.With("site.yml", System.Text.Encoding.UTF8.GetString(Site.Files["site.yml"]) + "\ntypography: false\n").Build();
        var page = HtmlPage.Parse("", without["kk/news/2025/a/index.html"]).Document;
        Assert.Equal("\"Ауыл\" жобасы - 5 жыл", page.QuerySelector("h1")?.TextContent);
        Assert.Equal("Жоба \"Ауыл\" - 5 жыл.", page.QuerySelector(".prose p")?.TextContent);
        Assert.Equal(page.QuerySelector(".prose h2")?.Id, HtmlPage.Parse("", Site.Build()["kk/news/2025/a/index.html"]).Document.QuerySelector(".prose h2")?.Id);
    }
}
