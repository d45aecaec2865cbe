using NodaTime;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Sources;
using SiteGen.Pipeline.Vocabulary;

namespace SiteGen.Pipeline.Tests.Configuration;

public sealed class GoodSiteTests
{
    private const string Settings =
        """
        title: { kk: "Баспасөз", ru: "Пресса" }
        description: Бір тіл
        base_url: https://example.github.io/press
        languages: [kk, ru]
        time_zone: Asia/Qyzylorda
        organization: { name: { kk: Ұйым, ru: Организация }, url: "https://example.org", logo: files/logo.svg, same_as: [] }
        contacts: { press: { name: { kk: А, ru: Б }, phone: "+7 700 000 00 00", email: a@example.org } }
        boilerplate: { about: { kk: "Біз туралы", ru: "О нас" } }
        per_page: 10
        permalink: "/{lang}/{section}/{year}/{slug}/"
        feeds: { items: 30 }
        unknown_tags: warn
        theme: { accent: "#0A6E78" }
        """;

    private static readonly BuildRequest Request = new() { Now = Instant.FromUnixTimeSeconds(0) };

    [Fact]
    public void A_site_is_read_from_settings_to_vocabulary()
    {
        var folder = MemoryFolder.OfTexts(
            ("site.yml", Settings),
            ("content/data/regions.yml", "version: 1\nregions:\n  - id: kz\n    name: { kk: Қазақстан, ru: Казахстан }\n  - { id: turkistan, parent: kz, level: oblast, tile: [3, 2], name: { kk: Түркістан, ru: Туркестан } }\n"),
            ("content/data/tags.yml", "- id: bilim\n  name: { kk: Білім, ru: Образование }\n"),
            ("content/news/2025/mektep/index.kk.md", ""),
            ("content/news/2025/mektep/index.ru.md", ""),
            ("content/news/2025/mektep/photo.jpg", ""),
            ("content/pages/about.md", ""),
            ("templates/layouts/page.html", ""),
            ("templates/i18n/kk.yml", ""),
            ("templates/assets/site.css", ""));

        var read = ConfigurationReader.Read(Request, folder);
        Assert.Empty(read.Diagnostics);
        var configuration = read.Value!;
        Assert.Equal("https://example.github.io/press/", configuration.BaseUrl.Absolute("/"));
        Assert.Equal("#0a6e78", configuration.Accent?.Value);
        Assert.Equal("/files/logo.svg", configuration.Organization.Logo?.Value);
        Assert.Equal(30, configuration.FeedItems);

        var sources = SourceScanner.Scan(folder.List(), configuration);
        Assert.Empty(sources.Diagnostics);
        Assert.Equal(
            [
                ("content/news/2025/mektep/index.kk.md", "kk", "news/2025/mektep", "mektep", SourceKind.Release),
                ("content/news/2025/mektep/index.ru.md", "ru", "news/2025/mektep", "mektep", SourceKind.Release),
                ("content/pages/about.md", "kk", "pages/about", "about", SourceKind.Page),
            ],
            sources.Value.Pages.Select(file => (file.Path, file.Language, file.TranslationKey, file.Name, file.Kind)));
        Assert.Equal("content/news/2025/mektep/photo.jpg", Assert.Single(sources.Value.Files).Path);

        var vocabulary = VocabularyReader.Read(sources.Value.Data, folder, configuration);
        Assert.Empty(vocabulary.Diagnostics);
        Assert.Equal(0, vocabulary.Value.Regions.ParentOf(1));
        Assert.Equal(new Tile(3, 2), vocabulary.Value.Regions.Regions[1].Tile);
        Assert.Equal("Образование", Assert.Single(vocabulary.Value.Tags).Name.For("ru"));
    }
}
