using SiteGen.Authoring.Importing;
using SiteGen.Testing;

namespace SiteGen.Authoring.Tests.Importing;

/// <summary>Texts as they are pasted from news sites.</summary>
public sealed class PastedTextTests : IDisposable
{
    private readonly ImportSite site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("suhbat")]
    [InlineData("vizit")]
    public void An_article_becomes_what_an_editor_would_have_typed(string name)
    {
        Snapshot.Text(ImportSite.Fixture(name + ".expected.md"), site.Only(ImportSite.Fixture(name + ".txt")));
        Assert.Equal("", site.Faults());
    }

    [Theory]
    [InlineData("suhbat")]
    [InlineData("vizit")]
    public void No_word_is_lost(string name)
    {
        var report = site.Import(ImportSite.Fixture(name + ".txt")).Value;
        Assert.Empty(site.Lost(File.ReadAllText(ImportSite.Fixture(name + ".txt")), report));
    }

    [SkippableFact]
    public void Real_articles_come_through_whole_and_build()
    {
        Skip.If(RepositoryFolder.Shared is null, "The real articles are not on this machine.");
        var files = Directory.GetFiles(Path.Combine(RepositoryFolder.Shared!, "samples"), "*.txt"); // Skipped where it is null.
        var report = site.Import(files).Value;
        Assert.All(report.Releases, release => Assert.Equal(ImportState.Written, release.State));
        Assert.Empty(site.Lost(string.Join('\n', files.Select(File.ReadAllText)), report));
        Assert.DoesNotContain("error", site.Faults(), StringComparison.Ordinal);
        var texts = site.Content().Values.ToArray();
        Assert.Contains(texts, text => text.Contains("\ntype: interview ", StringComparison.Ordinal) && text.Contains("\nregion: turkistan ", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.Contains("\ntype: meeting ", StringComparison.Ordinal) && text.Contains("\nregion: [aktobe, mugalzhar] ", StringComparison.Ordinal));
        Assert.All(report.Dropped, dropped => Assert.True(dropped.Text.Text.Length < 40, dropped.Text.Text));
    }

    [Fact]
    public void Two_languages_of_one_name_are_one_release_and_the_first_states_the_facts()
    {
        var report = site.Import(
            site.Source("su.ru.txt", "Вода пришла в аул\n\n1 марта 2025\n\nЖители Созакского района получили чистую воду, которой ждали много лет.\n"),
            site.Source("su.kk.txt", "Ауылға су келді\n\n1 наурыз 2025\n\nСозақ ауданының тұрғындары көптен күткен таза суға қол жеткізді.\n")).Value;
        Assert.Equal(["content/news/2025/auylga-su-keldi/index.kk.md", "content/news/2025/auylga-su-keldi/index.ru.md"], report.Releases.Select(release => release.Path));
        var texts = site.Content();
        Assert.Contains("\ndate: 2025-03-01 ", texts["news/2025/auylga-su-keldi/index.kk.md"], StringComparison.Ordinal);
        Assert.DoesNotContain("\ndate:", texts["news/2025/auylga-su-keldi/index.ru.md"], StringComparison.Ordinal);
        Assert.Equal("", site.Faults());
    }

    [Theory]
    [InlineData("15.11.2025", "2025-11-15")]
    [InlineData("Жарияланды: 2025 жылғы 15 қарашада", "2025-11-15")]
    [InlineData("15 қараша 2025 | 10:30 | 1245 қаралым", "2025-11-15T10:30")]
    [InlineData("сенбі, 15 қараша 2025 жыл", "2025-11-15")]
    [InlineData("Опубликовано 15 ноября 2025 года в 9:05", "2025-11-15T09:05")]
    [InlineData("November 15, 2025", "2025-11-15")]
    [InlineData("5 мая 2024", "2024-05-05")]
    public void A_line_with_a_date_alone_says_when_it_was_published(string line, string date) =>
        Assert.Contains($"\ndate: {date} ", site.Only(site.Source("a.txt", $"Тақырып осында тұр\n\n{line}\n\nБұл мақаланың алғашқы сөйлемі, ол жеткілікті ұзын.\n")), StringComparison.Ordinal);

    [Theory]
    [InlineData("Сайлау 2025 жылғы 4 наурызда өтті, оған бүкіл ауыл қатысты деп хабарлады жергілікті басылым.")]
    [InlineData("31.02.2025")]
    public void A_date_in_a_sentence_or_one_that_no_calendar_has_does_not(string line) =>
        Assert.Contains("\ndate: 2026-11-21   # review: жарияланған күні табылмады", site.Only(site.Source("a.txt", $"Тақырып осында тұр\n\nБұл мақаланың алғашқы сөйлемі, ол жеткілікті ұзын және толық.\n\n{line}\n")), StringComparison.Ordinal);

    [Theory]
    [InlineData("Қызылорда облысының Қазалы ауданында жаңа шеберхана ашылды.", "kazaly")]
    [InlineData("Шеберхана Казалинского района открылась.", "kazaly")]
    [InlineData("Төлеби ауданында су тартылды.", "tolebi")]
    [InlineData("Келесі жылдың басында тағы бір жоба басталады.", "")]
    public void Places_are_found_in_whatever_form_they_are_named(string sentence, string region)
    {
        var text = site.Only(site.Source("a.txt", $"Тақырып осында тұр\n\n{sentence} {sentence}\n"));
        Assert.Equal(region, text.Split('\n').FirstOrDefault(line => line.StartsWith("region: ", StringComparison.Ordinal))?["region: ".Length..].Split(' ')[0].Trim('[', ',', ']') ?? "");
    }

    [Fact]
    public void Importing_twice_changes_nothing_and_an_edited_file_stays_even_in_another_folder()
    {
        var source = ImportSite.Fixture("suhbat.txt");
        site.Import(source);
        var before = site.Content();
        Assert.Equal(ImportState.AlreadyThere, Assert.Single(site.Import(source).Value.Releases).State);
        Assert.Equal(before, site.Content());

        var path = Path.Combine(site.Path, "content", before.Keys.Single());
        File.WriteAllText(path, File.ReadAllText(path).Replace("Ауызсу", "Таза су", StringComparison.Ordinal));
        Directory.Move(Path.GetDirectoryName(path)!, site.Folder.Of("site", "content", "news", "basqa")); // A file lies in a folder.
        before = site.Content();
        Assert.Equal("content/news/basqa/index.kk.md", Assert.Single(site.Import(source).Value.Releases).Path);
        Assert.Equal(before, site.Content());
    }

    [Fact]
    public void A_source_that_changed_is_told_and_the_file_stays()
    {
        var source = site.Source("a.txt", "Тақырып осында тұр\n\n1 наурыз 2025\n\nБұл мақаланың алғашқы сөйлемі.\n");
        site.Import(source);
        var before = site.Content();
        site.Source("a.txt", "Тақырып осында тұр\n\n1 наурыз 2025\n\nБұл мақаланың басқа сөйлемі.\n");
        var again = site.Import(source);
        Assert.Equal("SG0958", Assert.Single(again.Diagnostics).Rule.Code);
        Assert.Equal(ImportState.LeftAsItIs, Assert.Single(again.Value.Releases).State);
        Assert.Equal(before, site.Content());
    }

    [Fact]
    public void A_source_that_changed_is_told_whatever_spaces_its_name_has()
    {
        var source = site.Source("су  келді.txt", "Тақырып осында тұр\n\n1 наурыз 2025\n\nБұл мақаланың алғашқы сөйлемі.\n");
        site.Import(source);
        site.Source("су  келді.txt", "Тақырып осында тұр\n\n1 наурыз 2025\n\nБұл мақаланың басқа сөйлемі.\n");
        Assert.Equal(ImportState.LeftAsItIs, Assert.Single(site.Import(source).Value.Releases).State);
        Assert.Single(site.Content());
    }

    [Theory]
    [InlineData("[бұл](емес) сілтеме", "\\[бұл](емес) сілтеме")]
    [InlineData("бір [екі] үш [төрт](бес)", "бір [екі] үш \\[төрт](бес)")]
    [InlineData("бір] екі [үш", "бір] екі [үш")]
    public void Brackets_are_escaped_where_they_would_make_a_link(string line, string written) =>
        Assert.EndsWith($"\n\n{written} осында тұр, ол бір ғана жолдан тұрады.\n", site.Only(site.Source("a.txt", $"Тақырып осында тұр\n\n1 наурыз 2025\n\nБұл мақаланың алғашқы сөйлемі осы жерде, ол ұзақтау.\n\n{line} осында тұр, ол бір ғана жолдан тұрады.\n")), StringComparison.Ordinal);

    [Fact]
    public void A_text_of_brackets_is_read_in_one_go()
    {
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        site.Import(site.Source("a.txt", "Тақырып осында тұр\n\n1 наурыз 2025\n\n" + new string('[', 4_000_000) + "\n"));
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Another_article_with_the_same_headline_gets_a_number()
    {
        site.Import(site.Source("a.txt", "Хабарландыру бүгін\n\n1 наурыз 2025\n\nБірінші мақала осында.\n"), site.Source("b.txt", "Хабарландыру бүгін\n\n1 наурыз 2025\n\nЕкінші мақала осында.\n"));
        Assert.Equal(["news/2025/habarlandyru-bugin-2/index.kk.md", "news/2025/habarlandyru-bugin/index.kk.md"], site.Content().Keys);
    }

    [Fact]
    public void A_trial_writes_nothing()
    {
        var report = site.Import(new ImportRequest { Files = [ImportSite.Fixture("suhbat.txt")], Site = site.Path, IsTrial = true });
        Assert.Single(report.Value.Releases);
        Assert.Empty(site.Content());
    }

    [Fact]
    public void Old_Windows_letters_and_UTF_16_are_read_and_other_bytes_are_refused()
    {
        const string Text = "Ауыл хабары бүгін\n\nБұл мақаланың сөйлемі.\n";
        File.WriteAllBytes(site.Source("utf16.txt", ""), [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(Text)]);
        File.WriteAllBytes(site.Source("old.txt", ""), [0xC2, 0xEE, 0xE4, 0xE0, 0x20, 0xEF, 0xF0, 0xE8, 0xF8, 0xEB, 0xE0, 0x0A, 0x0A, 0xC6, 0xE8, 0xF2, 0xE5, 0xEB, 0xE8, 0x20, 0xF0, 0xE0, 0xE4, 0xFB]);
        File.WriteAllBytes(site.Source("bad.txt", ""), [0xFF, 0x00, 0xD8, 0x01, 0x02, 0x03]);
        var report = site.Import(site.Folder.Of("sources", "utf16.txt"), site.Folder.Of("sources", "old.txt"), site.Folder.Of("sources", "bad.txt"), site.Folder.Of("sources", "none.txt"), site.Source("empty.txt", " \n"));
        Assert.Equal(["SG0953", "SG0950", "SG0954"], report.Diagnostics.Select(diagnostic => diagnostic.Rule.Code));
        Assert.Contains(site.Content().Values, text => text.Contains("Ауыл хабары бүгін", StringComparison.Ordinal));
        Assert.Contains(site.Content().Values, text => text.Contains("Жители рады", StringComparison.Ordinal));
    }
}
