using SiteGen.Authoring.Importing;
using SiteGen.Testing;

namespace SiteGen.Authoring.Tests.Importing;

/// <summary>Exports of WordPress.</summary>
public sealed class WordPressTests : IDisposable
{
    private readonly ImportSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Posts_become_releases_with_their_languages_files_and_old_addresses()
    {
        var report = site.Import(ImportSite.Fixture("export.xml"));
        Assert.Empty(report.Diagnostics);
        var texts = site.Content();
        Assert.Equal(
            [
                "news/2021/chernovik-otcheta/index.ru.md", "news/2021/tasbulaqqa-kopir/index.kk.md", "news/2021/tasbulaqqa-kopir/index.ru.md",
                "news/2021/tasbulaqqa-kopir/kopir.jpg", "pages/about/index.ru.md",
            ],
            texts.Keys);
        Snapshot.Text(ImportSite.Fixture("export.expected.md"), string.Join("\n=====\n", texts.Where(file => file.Key.EndsWith(".md", StringComparison.Ordinal)).Select(file => file.Value)));
        Assert.DoesNotContain("error", site.Faults(), StringComparison.Ordinal);
    }

    [Fact]
    public void Importing_twice_changes_nothing()
    {
        site.Import(ImportSite.Fixture("export.xml"));
        var before = site.Content();
        Assert.All(site.Import(ImportSite.Fixture("export.xml")).Value.Releases, release => Assert.Equal(ImportState.AlreadyThere, release.State));
        Assert.Equal(before, site.Content());
    }

    [Fact]
    public void A_map_is_proposed_first_and_followed_then()
    {
        var map = site.Folder.Of("map.yml");
        var request = new ImportRequest { Files = [ImportSite.Fixture("export.xml")], Site = site.Path, Map = map };
        Assert.Equal(map, site.Import(request).Value.ProposedMap);
        Assert.Empty(site.Content());
        Assert.Equal("# tag, region/ID, project/ID, section/NAME, type/NAME, \"\"\n\"Ауызсу\": \"drinking-water\"   # 1\n\"Баспасөз\": \"\"   # 1\n", File.ReadAllText(map));

        File.WriteAllText(map, "\"Ауызсу\": region/sozak\n\"Баспасөз\": section/statements\n");
        site.Import(request);
        var text = site.Content()["statements/2021/tasbulaqqa-kopir/index.kk.md"];
        Assert.Contains("\nregion: sozak ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\ntags:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_missing_keeps_no_other_from_being_imported()
    {
        var map = site.Folder.Write("map.yml", "\"Ауызсу\": region/sozak\n");
        var report = site.Import(new ImportRequest { Files = [site.Folder.Of("nothing.txt"), ImportSite.Fixture("export.xml")], Site = site.Path, Map = map });
        Assert.True(report.HasErrors);
        Assert.NotEmpty(site.Content());
    }

    [Fact]
    public void A_map_that_cannot_be_read_is_an_error_and_nothing_is_imported()
    {
        var map = site.Folder.Of("map.yml");
        File.WriteAllBytes(map, [0xFF, 0x00, 0x81]);
        var report = site.Import(new ImportRequest { Files = [ImportSite.Fixture("export.xml")], Site = site.Path, Map = map });
        Assert.Equal("SG0953", Assert.Single(report.Diagnostics).Rule.Code);
        Assert.Empty(site.Content());
    }

    [Fact]
    public void A_map_that_leads_nowhere_is_an_error_with_its_line_and_nothing_is_imported()
    {
        var map = site.Folder.Write("map.yml", "\"Ауызсу\": suw\n");
        var report = site.Import(new ImportRequest { Files = [ImportSite.Fixture("export.xml")], Site = site.Path, Map = map });
        var mistake = Assert.Single(report.Diagnostics);
        Assert.Equal(("SG0959", 1), (mistake.Rule.Code, mistake.Location?.Line));
        Assert.Empty(site.Content());
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><rss><channel><item><title>&b;</title></item></channel></rss>")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&x;</title></item></channel></rss>")]
    [InlineData("<rss><channel><item><title>Т</title>")]
    [InlineData("<rss><channel><item></channel></rss>")]
    [InlineData("жай мәтін")]
    [InlineData("")]
    public void What_is_no_sound_export_ends_in_an_error_with_its_place(string xml)
    {
        var report = site.Import(site.Source("bad.xml", xml));
        var mistake = Assert.Single(report.Diagnostics);
        Assert.Equal("SG0955", mistake.Rule.Code);
        Assert.True(mistake.Location is { Line: > 0, Column: > 0 });
        Assert.Empty(site.Content());
    }

    [Fact]
    public void Elements_nested_without_end_are_refused_at_once()
    {
        var report = site.Import(site.Source("deep.xml", "<rss><channel><item>" + string.Concat(Enumerable.Repeat("<a>", 200_000))));
        Assert.Equal("SG0955", Assert.Single(report.Diagnostics).Rule.Code);
    }

    [Fact]
    public void No_word_of_a_text_is_lost()
    {
        var report = site.Import(ImportSite.Fixture("export.xml")).Value;
        Assert.Empty(site.Lost(
            "Созақ ауданының Тасбұлақ ауылында жаңа көпір ашылды. Жаңа көпір contact form Байланыс Ауыл тұрғындары өзеннен енді көпірмен өтеді. "
            + "В ауле Тасбулак Созакского района открыт новый мост. Его строили восемь месяцев. Работы вели местные жители. Отчёт ещё не готов и никому не показан. Баспасөз",
            report));
    }
}
