using System.Text.Json;
using SiteGen.Testing;

namespace SiteGen.Cli.Tests.Commands;

public sealed class StatusCommandTests : IDisposable
{
    private const string Now = "2026-11-21T12:00+05:00";

    private readonly SmallSite site = new();

    public StatusCommandTests()
    {
        site.Write("b", "Екінші", "Вторая", "region: tolebi\nembargo: 2026-12-01T03:00:00+05:00\n");
        site.Write("c", "Қаралама", "Черновик", "draft: true\n");
        site.Folder.Write("content/news/2025/d.kk.md", "---\ntitle: Төртінші\nsummary: x\ndate: 2025-01-02\n---\n\nМәтін.\n");
    }

    public void Dispose() => site.Dispose();

    [Fact]
    public void Everything_is_told_in_russian_with_its_plurals()
    {
        var run = site.Run("status", "--now", Now, "--lang", "ru");

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            """
            Материалы на 21 ноября 2026, 12:00 (UTC+5)
              2 материала опубликовано
              1 черновик
              1 материал под эмбарго
              всего: 4 материала

            По регионам (материал о двух регионах считается в каждом)
              Толебийский район     1, из них ещё не опубликовано: 1
              без региона           3, из них ещё не опубликовано: 1

            Что предстоит
              1 декабря 2026, 03:00 (UTC+5), то есть 30 ноября 2026, 22:00 UTC – снимается эмбарго:
                content/news/2025/b/index.kk.md  Екінші

            Черновики
              content/news/2025/c/index.kk.md  Қаралама

            Нет перевода
              нет ru: content/news/2025/d.kk.md  Төртінші

            Устаревшие переводы
              известных нет, см. ниже

            Ещё не записано
              Не записано, с какого текста сделаны 3 перевода: устарели ли они, сказать нельзя.
              Просмотрите их один раз, затем: sitegen status --acknowledge --all

            """,
            run.Output);
    }

    [Theory]
    [InlineData("kk", "\nТексерілмеген болжамдар (import «# review» деп белгілеген)\n  content/news/2025/e/index.kk.md: 2 белгі, біріншісі 5-жолда\n  Әрқайсысын тексеріп, сол ескертуді өшіріңіз.\n")]
    [InlineData("ru", "\nНепроверенные догадки (import пометил их «# review»)\n  content/news/2025/e/index.kk.md: 2 пометки, первая в строке 5\n  Проверьте каждую и удалите её комментарий.\n")]
    [InlineData("en", "\nGuesses to review (import marked them '# review')\n  content/news/2025/e/index.kk.md: 2 marks, the first on line 5\n  Look at each, then delete its comment.\n")]
    public void Guesses_that_nobody_has_looked_at_are_counted(string language, string expected)
    {
        site.Write("e", "Бесінші", "Пятая", "region: tolebi   # review: x\n# review: y\n");

        Assert.Contains(expected, site.Run("status", "--now", Now, "--lang", language).Output, StringComparison.Ordinal);
        Assert.Contains("\"reviews\":[{\"path\":\"content/news/2025/e/index.kk.md\",\"marks\":2,\"line\":5}]", site.Run("status", "--now", Now, "--format", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Acknowledged_once_a_translation_is_told_of_when_its_original_changes_until_it_is_acknowledged_again()
    {
        var recorded = site.Run("status", "--acknowledge", "--all", "--lang", "kk");
        Assert.EndsWith("translations.txt файлына жазылды: 3 аударма. Бұл файлды мәтіндермен бірге репозиторийге сақтаңыз.\n", recorded.Output, StringComparison.Ordinal);
        Assert.EndsWith("\nЕскірген аудармалар\n  жоқ\n", site.Run("status", "--lang", "kk").Output, StringComparison.Ordinal);
        File.AppendAllText(site.Folder.Of("content", "news", "2025", "a", "index.kk.md"), "\nЖаңа абзац.\n");

        Assert.EndsWith(
            """

            Ескірген аудармалар
              content/news/2025/a/index.ru.md аудармасы index.kk.md файлының бұрынғы нұсқасынан жасалған:
                қосылды: 2-абзац (9-жол): Жаңа абзац.
              Аударма қайта сәйкес келгенде: sitegen status --acknowledge content/news/2025/a/index.ru.md

            """,
            site.Run("status", "--lang", "kk").Output,
            StringComparison.Ordinal);
        Assert.Equal(0, site.Run("status", "--acknowledge", "content/news/2025/a").ExitCode);
        Assert.EndsWith("\nTranslations that are out of date\n  none\n", site.Run("status").Output, StringComparison.Ordinal);
        Assert.Equal("There was nothing to record: these translations agree with their originals.\n", site.Run("status", "--acknowledge", "--all").Output);
    }

    [Fact]
    public void The_record_is_no_part_of_the_published_site()
    {
        site.Run("status", "--acknowledge", "--all");

        Assert.Equal(0, site.Run("build").ExitCode);
        Assert.DoesNotContain(TemporaryFolder.Texts(site.Output).Keys, path => path.Contains("translations", StringComparison.Ordinal));
    }

    [Fact]
    public void What_builds_kept_is_read_and_added_to_and_no_later_build_differs_for_it()
    {
        site.Run("build");
        site.Write("f", "Жаңа", "Новая");

        Assert.Contains("3 releases are published", site.Run("status", "--now", Now).Output, StringComparison.Ordinal);
        Assert.Equal(0, site.Run("why", "content/news/2025/f", "--now", Now).ExitCode);
        Assert.Equal(0, site.Run("build", "--verify", "--now", Now).ExitCode);
    }

    [Fact]
    public void Programs_get_one_object()
    {
        var run = site.Run("status", "--now", Now, "--format", "json");

        var json = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
        Assert.Equal("status", json.GetProperty("kind").GetString());
        Assert.Equal(2, json.GetProperty("states").GetProperty("published").GetInt32());
        Assert.Equal("2026-11-30T22:00:00Z", json.GetProperty("next_embargo").GetProperty("utc").GetString());
        Assert.Equal("2026-12-01T03:00:00+05:00", json.GetProperty("next_embargo").GetProperty("local").GetString());
        Assert.Equal("ru", json.GetProperty("missing")[0].GetProperty("languages")[0].GetString());
        Assert.Equal("unrecorded", json.GetProperty("translations")[0].GetProperty("state").GetString());
        Assert.Equal(1, json.GetProperty("regions").GetProperty("tolebi").GetInt32());
    }

    [Fact]
    public void A_site_with_errors_is_told_of_all_the_same()
    {
        site.Write("e", "Бесінші", "Пятая", "region: tolebj\n");

        var run = site.Run("status");

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("\nThe site has 1 error: while there is one, nothing new is published. 'sitegen check' lists all of them.\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SG0023: Say which translations are up to date: files or folders after --acknowledge, or --all for every one.", "--acknowledge")]
    [InlineData("SG0024: '--all' belongs to --acknowledge: 'sitegen status --acknowledge --all'. It cannot stand with files.", "--all")]
    [InlineData("SG0024: '--all' belongs to --acknowledge: 'sitegen status --acknowledge --all'. It cannot stand with files.", "--acknowledge", "--all", "x")]
    [InlineData("SG0915: There is no text 'nowhere.md' in the site. Name a file or a folder under content/.", "--acknowledge", "nowhere.md")]
    public void Wrong_usage_records_nothing(string message, params string[] arguments)
    {
        var run = site.Run(["status", .. arguments]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"sitegen: error {message}\n", run.Error);
        Assert.False(File.Exists(site.Folder.Of("translations.txt")));
    }
}
