using SiteGen.Pipeline.Parsing;

namespace SiteGen.Pipeline.Tests.Parsing;

public sealed class PageParserTests
{
    [Fact]
    public void Everything_that_a_good_file_says_is_read()
    {
        var parsed = Pages.Parse(
            """
            ---
            title: "Жаңа мектеп ашылды"
            date: 2025-11-15T09:30
            type: press-release
            region: turkistan
            tags: [bilim, mektep]
            image: { src: photo.jpg, alt: { kk: Мектеп, ru: Школа } }
            figures:
              - { value: 43.5, of: 100, unit: "%", label: { kk: үлесі, ru: доля } }
            draft: false
            ---
            Бірінші абзац, [сілтеме](../x.md).

            ## Екінші бөлім

            ![Сурет](a.jpg "Фото")
            """);

        Assert.Empty(parsed.Diagnostics);
        var matter = parsed.Value.FrontMatter;
        Assert.Equal("Жаңа мектеп ашылды", matter.Title?.Value);
        Assert.Equal("content/news/2025/x.kk.md:2:8", matter.Title?.Location.ToString());
        Assert.Equal(ReleaseType.PressRelease, matter.Type?.Value);
        Assert.Equal(43.5m, matter.Figures?[0].Value.Value);
        Assert.Equal("Школа", matter.Image?.Alt.For("ru"));
        var body = parsed.Value.Body;
        Assert.Equal("Бірінші абзац, сілтеме.", body.FirstParagraph);
        Assert.Equal(34, body.ReadingLength);
        Assert.Equal(
            [
                "<p>Бірінші абзац, <a", "link ../x.md 12:16", ">сілтеме</a>.</p>\n<h2 id=\"екінші-бөлім\">Екінші бөлім</h2>\n",
                "block image a.jpg [Сурет] Фото 16:1", "\n",
            ],
            Pages.Describe(body));
        Assert.Equal(["екінші-бөлім"], body.Anchors.ToArray());
    }
}
