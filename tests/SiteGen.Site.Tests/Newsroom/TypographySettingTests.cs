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

    private static readonly byte[] Dot = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private const string Everything = """
        ---
        title: Хабар
        date: 2025-01-15
        image: { src: a.png, alt: 'Үй "Ауыл" - 5 км', caption: { kk: '"Ауыл" - 5 км', ru: '"Село" - в 5 км' }, credit: '"Айна" - фото' }
        gallery:
          - { src: b.png, alt: Көше, caption: { kk: '"Көше" - 6 км', ru: '"Улица" - в 6 км' } }
        attachments:
          - { file: 'a - b.pdf', title: { kk: '"Есеп" - 5 бет', ru: '"Отчёт" - 5 стр.' } }
        figures:
          - { value: 7, unit: { kk: 'ұңғыма - құдық', ru: 'скважин - колодцев' }, label: { kk: '"Су" - өмір', ru: '"Вода" - в селе' }, period: 2023-2027 }
        corrections:
          - { date: 2025-01-16, text: 'Мәтінде "6 км" - дұрысы 5 км' }
        paid_by: { kk: '"Кең өріс" - қор', ru: '"Кең өріс" - фонд' }
        source: { name: '"Ауыл" - апталық', url: 'https://a.example/a-b' }
        boilerplate: [about]
        ---
        Мәтін.
        """;

    private static readonly TestSite Full = TestSite.Small
        .With("site.yml", System.Text.Encoding.UTF8.GetString(TestSite.Small.Files["site.yml"]) + "\nboilerplate:\n  about: { kk: '\"Қор\" - ауыл үшін', ru: '\"Фонд\" - в селе' }\n")
        .With("content/news/2025/a/index.kk.md", Everything)
        .With("content/news/2025/a/index.ru.md", "---\ntitle: Весть\n---\nТекст.\n")
        .With("content/news/2025/a/a - b.pdf", "%PDF")
        .With("content/news/2025/a/a.png", Dot)
        .With("content/news/2025/a/b.png", Dot)
        .With("content/news/2025/w/index.kk.md", "---\ntitle: Алынған\ndate: 2025-01-15\nwithdrawn: { date: 2025-01-16, reason: '\"Қате\" - 5 жерде' }\n---\nМәтін.\n");

    [Theory]
    [InlineData("kk", "«Ауыл»\u00A0– 5\u00A0км", "«Көше»\u00A0– 6\u00A0км", "«Есеп»\u00A0– 5\u00A0бет", "«Су»\u00A0– өмір", "ұңғыма\u00A0– құдық", "«Кең өріс»\u00A0– қор", "«Қор»\u00A0– ауыл үшін")]
    [InlineData("ru", "«Село»\u00A0— в\u00A05\u00A0км", "«Улица»\u00A0— в\u00A06\u00A0км", "«Отчёт»\u00A0— 5\u00A0стр.", "«Вода»\u00A0— в\u00A0селе", "скважин\u00A0— колодцев", "«Кең өріс»\u00A0— фонд", "«Фонд»\u00A0— в\u00A0селе")]
    public void Whatever_readers_see_is_set_in_their_language(string language, params string[] expected)
    {
        var text = HtmlPage.Parse("", Full.Build()[$"{language}/news/2025/a/index.html"]).Document.QuerySelector("main")!.TextContent;
        Assert.All(expected, part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.Contains("2023–2027", text, StringComparison.Ordinal);
        Assert.Contains("«Айна»\u00A0– фото", text, StringComparison.Ordinal);
        Assert.Contains("«Ауыл»\u00A0– апталық", text, StringComparison.Ordinal);
        Assert.DoesNotContain('"', text);
    }

    [Fact]
    public void Corrections_and_withdrawals_are_set()
    {
        var built = Full.Build();
        Assert.Contains("Мәтінде «6\u00A0км»\u00A0– дұрысы 5\u00A0км", HtmlPage.Parse("", built["kk/news/2025/a/index.html"]).Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("«Қате»\u00A0– 5\u00A0жерде", HtmlPage.Parse("", built["kk/news/2025/w/index.html"]).Document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Addresses_and_alternative_texts_stay_as_they_were_written()
    {
        var page = HtmlPage.Parse("", Full.Build()["kk/news/2025/a/index.html"]).Document;
        Assert.Contains(page.QuerySelectorAll("main a"), link => link.GetAttribute("href")!.EndsWith("a%20-%20b.pdf", StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll("main a"), link => link.GetAttribute("href") == "https://a.example/a-b");
        Assert.Contains(page.QuerySelectorAll("img"), image => image.GetAttribute("alt") == "Үй \"Ауыл\" - 5 км");
    }
}
