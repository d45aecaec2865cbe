using SiteGen.Authoring.Importing;

namespace SiteGen.Authoring.Tests.Importing;

/// <summary>Folders of Hugo and Jekyll.</summary>
public sealed class ForeignFolderTests : IDisposable
{
    private const string Body = "\n## Бөлім\n\nТасбұлақ ауылына **су** келді: [толығырақ](/news/basqa/).\n\n{{< youtube abc >}}\n\n![Су](/img/su.jpg \"Бұлақ\")\n\nСоңғы сөйлем осы.\n";

    private readonly ImportSite site = new();

    public void Dispose() => site.Dispose();

    public static TheoryData<string, string> FrontMatters => new()
    {
        { "YAML", "---\ntitle: \"Су келді\"\ndate: 2020-05-17T10:20:00+05:00\ntags: [ауызсу, жаңа]\ndraft: true\naliases: [/eski/su/]\nrating: 5\n---\n" },
        { "TOML", "+++\ntitle = \"Су келді\" # ескерту\ndate = 2020-05-17T10:20:00+05:00\ntags = [\n  'ауызсу',\n  \"жаңа\",\n]\ndraft = true\naliases = [\"/eski/su/\"]\nrating = \"5\"\n+++\n" },
        { "JSON", "{\n \"title\": \"Су келді\", \"date\": \"2020-05-17T10:20:00+05:00\", \"tags\": [\"ауызсу\", \"жаңа\"], \"draft\": true, \"aliases\": [\"/eski/su/\"], \"rating\": \"5\"\n}\n" },
    };

    [Theory]
    [MemberData(nameof(FrontMatters))]
    public void Front_matter_of_Hugo_is_read_in_all_its_forms(string form, string matter)
    {
        site.Source("hugo/hugo.toml", "");
        site.Source("hugo/content/news/su/index.kk.md", matter + Body);
        var report = site.Import(site.Folder.Of("sources", "hugo"));
        Assert.True(report.Diagnostics.IsEmpty, form);
        Assert.Equal(
            """
            ---
            title: "Су келді"
            aliases: ["/kk/news/su/", "/eski/su/"]
            date: 2020-05-17T10:20:00+05:00
            tags: [drinking-water]   # review: мәтіндегі сөздерге қарап қойылды
            draft: true
            extra:
              "rating": "5"
            # review: сурет көшірілмеді: /img/su.jpg
            # review: басқа бағдарламаның командасы мәтінде қалды: {{< youtube abc >}}
            # review: сайт тізімдерінде жоқ айдар: жаңа
            """.ReplaceLineEndings("\n"),
            site.Content()["news/2020/su/index.kk.md"].Split("\n# import: ")[0]);
        Assert.Contains("\n\n## Бөлім\n\nТасбұлақ ауылына **су** келді: [толығырақ](/news/basqa/).\n\n{{< youtube abc >}}\n\nСу Бұлақ\n\nСоңғы сөйлем осы.\n", site.Content()["news/2020/su/index.kk.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void Language_versions_of_Hugo_are_one_release_and_its_pictures_come_along()
    {
        site.Source("hugo/config.toml", "");
        site.Source("hugo/content/kk/news/su.md", "---\ntitle: Су келді\ndate: 2020-05-17\n---\nТасбұлаққа су келді, ауыл қуанып жатыр.\n\n![Су](/img/su.jpg)\n\nСоңы.\n");
        site.Source("hugo/content/ru/news/su.md", "---\ntitle: Вода пришла\nlastmod: 2020-05-18\n---\nВ Тасбулак пришла вода, аул рад и готовится к лету.\n");
        site.Source("hugo/content/news/_index.md", "---\ntitle: Тізім\n---\n");
        File.Copy(ImportSite.Fixture("su_files/kolonka.jpg"), site.Source("hugo/static/img/su.jpg", ""), overwrite: true);
        site.Import(site.Folder.Of("sources", "hugo"));
        Assert.Equal(["news/2020/su/index.kk.md", "news/2020/su/index.ru.md", "news/2020/su/su.jpg"], site.Content().Keys);
        Assert.Contains("\naliases: [\"/ru/news/su/\"]\n", site.Content()["news/2020/su/index.ru.md"], StringComparison.Ordinal);
        Assert.Contains("\nimage: { src: \"su.jpg\", alt: \"Су\" }\n", site.Content()["news/2020/su/index.kk.md"], StringComparison.Ordinal);
        Assert.Equal("", site.Faults());
    }

    [Fact]
    public void Jekyll_says_the_date_in_the_name_and_the_address_by_a_pattern()
    {
        site.Source("jekyll/_config.yml", "");
        site.Source("jekyll/_posts/2020-05-17-su-keldi.md", "---\nlayout: post\ntitle: Су келді\ncategories: [jańalyq]\n---\nТасбұлаққа су келді.\n{% include video.html id=\"5\" %}\n");
        site.Source("jekyll/_posts/2020-05-18-kopir.md", "---\ntitle: Көпір\npermalink: /kopir/\nauthor: Олжас Қонысбай\n---\nКөпір салынды.\n");
        site.Source("jekyll/_drafts/erteng.md", "---\ntitle: Ертең\n---\nЕртең болатын шара.\n");
        site.Import(site.Folder.Of("sources", "jekyll"));
        var texts = site.Content();
        var first = texts["news/2020/su-keldi/index.kk.md"];
        Assert.Contains("\naliases: [\"/jańalyq/2020/05/17/su-keldi.html\"]\ndate: 2020-05-17\n", first, StringComparison.Ordinal);
        Assert.Contains("# review: басқа бағдарламаның командасы мәтінде қалды: {% include video.html id=\"5\" %}\n", first, StringComparison.Ordinal);
        Assert.Contains("{% include video.html id=\"5\" %}", first[first.LastIndexOf("---", StringComparison.Ordinal)..], StringComparison.Ordinal);
        var second = texts["news/2020/kopir/index.kk.md"];
        Assert.Contains("\naliases: [\"/kopir/\"]\ndate: 2020-05-18\nauthors: [konysbai]\n", second, StringComparison.Ordinal);
        Assert.Contains("\ndraft: true\n", texts["news/2026/erteng/index.kk.md"], StringComparison.Ordinal);
        Assert.DoesNotContain("error", site.Faults(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("+++\ntitle = \"Су\"\nbad line here\nx = 1\n+++\nМәтін.\n", "bad line here")]
    [InlineData("---\ntitle: Су: келді\n---\nМәтін.\n", "Су: келді")]
    [InlineData("{ \"title\": \"Су\", ", "\"title\"")]
    [InlineData("---\ntitle: Су\nМәтін бар.\n", "Мәтін бар")]
    public void What_cannot_be_read_of_front_matter_stays_in_the_text_and_is_told(string text, string kept)
    {
        var report = site.Import(site.Source("hugo/content/a.md", text));
        Assert.Equal("SG0960", Assert.Single(report.Diagnostics).Rule.Code);
        Assert.Contains(kept, Assert.Single(site.Content()).Value.Split("# import:")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_address_that_is_the_new_one_or_another_release_has_is_no_alias()
    {
        site.Source("hugo/config.toml", "");
        site.Source("hugo/content/kk/news/2020/su.md", "---\ntitle: Су келді\ndate: 2020-05-17\naliases: [/eski/]\n---\nМәтін.\n");
        site.Source("hugo/content/kk/news/2020/zhol.md", "---\ntitle: Жол салынды\ndate: 2020-05-17\naliases: [/eski]\n---\nМәтін.\n");
        site.Import(site.Folder.Of("sources", "hugo"));
        Assert.Contains("\naliases: [\"/eski/\"]\n", site.Content()["news/2020/su/index.kk.md"], StringComparison.Ordinal);
        Assert.DoesNotContain("\naliases:", site.Content()["news/2020/zhol/index.kk.md"], StringComparison.Ordinal);
        Assert.Contains("\n# review: ескі мекенжай сақталмады: /eski\n", site.Content()["news/2020/zhol/index.kk.md"], StringComparison.Ordinal);
        Assert.Equal("", site.Faults());
    }

    [Fact]
    public void Files_of_one_name_in_two_folders_are_two_releases()
    {
        var first = site.Source("a/index.kk.md", "---\ntitle: Су келді\ndate: 2020-05-17\n---\nТасбұлаққа су келді.\n");
        var second = site.Source("b/index.ru.md", "---\ntitle: Мост построен\ndate: 2020-05-18\n---\nМост построен.\n");
        site.Import(first, second);
        Assert.Equal(["news/2020/a/index.kk.md", "news/2020/b/index.ru.md"], site.Content().Keys);
    }

    [Fact]
    public void A_picture_of_the_release_beside_it_is_not_taken()
    {
        File.Copy(ImportSite.Fixture("su_files/kolonka.jpg"), site.Source("b/su.jpg", ""), overwrite: true);
        site.Import(site.Source("a/index.kk.md", "---\ntitle: Су келді\ndate: 2020-05-17\n---\n![Су](su.jpg)\n\nТасбұлаққа су келді.\n"));
        Assert.Equal(["news/2020/a/index.kk.md"], site.Content().Keys);
    }

    [Theory]
    [InlineData("05.11.2025", "2025-11-05")]
    [InlineData("05.11.2025 10:20", "2025-11-05T10:20")]
    [InlineData("Wed, 5 Nov 2025 10:20:00 GMT", "2025-11-05T10:20:00+00:00")]
    [InlineData("2025-11-05 10:20:00 UTC", "2025-11-05T10:20:00+00:00")]
    [InlineData("2025-11-05 10:20:00 +0500", "2025-11-05T10:20:00+05:00")]
    [InlineData("2025-11-05T10:20:00+05", "2025-11-05T10:20:00+05:00")]
    [InlineData("2025-11-05T10:20:00.123Z", "2025-11-05T10:20:00+00:00")]
    [InlineData("2025-11-05T10:20:00", "2025-11-05T10:20:00")]
    [InlineData("5 Nov 2025", "2025-11-05")]
    [InlineData("5 қараша 2025", "2025-11-05")]
    public void A_date_is_understood_as_it_was_meant(string written, string date) =>
        Assert.Contains($"\ndate: {date}\n", site.Only(site.Source("hugo/content/a.md", $"---\ntitle: Су келді\ndate: {written}\n---\nТасбұлаққа су келді.\n")), StringComparison.Ordinal);

    [Fact]
    public void A_time_without_a_day_is_no_date() =>
        Assert.Contains("# review: жарияланған күні табылмады", site.Only(site.Source("hugo/content/a.md", "---\ntitle: Су келді\ndate: \"10:20:00\"\n---\nТасбұлаққа су келді.\n")), StringComparison.Ordinal);

    [Fact]
    public void A_picture_whose_address_hides_a_control_character_is_no_picture() =>
        Assert.Contains("[Су](http://x.example/%2500.jpg)", site.Only(site.Source("hugo/content/a.md", "---\ntitle: Су келді\ndate: 2025-11-05\n---\n![Су](http://x.example/%2500.jpg)\n\nТасбұлаққа су келді.\n")), StringComparison.Ordinal);

    [Fact]
    public void A_folder_with_nothing_in_it_is_told()
    {
        site.Source("empty/readme.pdf", "x");
        Assert.Equal("SG0962", Assert.Single(site.Import(site.Folder.Of("sources", "empty")).Diagnostics).Rule.Code);
    }

    [Fact]
    public void Importing_a_folder_twice_changes_nothing()
    {
        site.Source("hugo/content/news/a.md", "---\ntitle: Бірінші\ndate: 2020-01-01\n---\nМәтін.\n");
        site.Source("hugo/content/news/b.md", "---\ntitle: Бірінші\ndate: 2020-01-01\n---\nМәтін.\n");
        site.Import(site.Folder.Of("sources", "hugo"));
        var before = site.Content();
        Assert.Equal(2, before.Count);
        Assert.All(site.Import(site.Folder.Of("sources", "hugo")).Value.Releases, release => Assert.Equal(ImportState.AlreadyThere, release.State));
        Assert.Equal(before, site.Content());
    }
}
