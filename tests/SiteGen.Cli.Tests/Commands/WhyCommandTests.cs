using System.Text.Json;

namespace SiteGen.Cli.Tests.Commands;

public sealed class WhyCommandTests : IDisposable
{
    private const string Now = "2026-11-21T12:00+05:00";

    private readonly SmallSite site = new();

    public WhyCommandTests() => site.Write("b", "Екінші", "Вторая", "embargo: 2026-12-01T03:00:00+05:00\n");

    public void Dispose() => site.Dispose();

    [Fact]
    public void An_embargo_is_named_in_the_sites_time_and_in_utc()
    {
        var run = site.Run("why", "content/news/2025/b", "--now", Now, "--lang", "kk");

        Assert.Equal("", run.Error);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            content/news/2025/b/index.kk.md
              ✓ файл: «kk» тіліндегі материал ретінде оқылды, бөлімі – «news»
              ✓ мазмұны: бәрі дұрыс
              ✓ тақырып: Екінші
              ✓ қаралама: қаралама емес
              ✗ эмбарго: осы уақытқа дейін ештеңесі көрінбейді: 1 желтоқсан 2026, 03:00 (UTC+5), UTC бойынша 30 қараша 2026, 22:00
              ✓ күні: 10 қаңтар 2025, 10:00 (UTC+5), UTC бойынша 05:00
              ✓ мерзімі: жоқ
              ✓ алып тастау: алынып тасталмаған
              ✓ мекенжайы: мына жерде тұрады: https://example.org/press/kk/news/2025/b/
              ✓ сайттың қалған бөлігі: оқығанда қате табылмады; sitegen check барлық бетті құрастырып та көреді

            Оқырманға жетпейді. Тоқтатқаны: эмбарго.

            """,
            run.Output);
    }

    [Fact]
    public void What_reaches_the_reader_succeeds_from_any_folder_of_the_site()
    {
        var run = SitegenProgram.Run(site.Folder.Of("content", "news", "2025", "a"), ["why", "index.ru.md", "--now", Now, "--lang", "ru"]);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("content/news/2025/a/index.ru.md\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n  ! карта новостей: не стоит: в ней материалы последних 48 часов\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\nДойдёт до читателя со следующей сборкой.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_are_shown_where_they_are()
    {
        site.Write("c", "Үшінші", "Третья", "region: tolebj\n");

        var run = site.Run("why", "content/news/2025/c/index.kk.md");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("content/news/2025/c/index.kk.md:5:9: error SG0502:", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\nIt does not reach the reader. What stopped it: content.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_one_object()
    {
        var run = site.Run("why", "content/news/2025/b/index.ru.md", "--now", Now, "--format", "json");

        var json = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
        Assert.False(json.GetProperty("reaches").GetBoolean());
        Assert.Equal("embargo", json.GetProperty("stopped_by").GetString());
        var gate = json.GetProperty("gates").EnumerateArray().Single(gate => gate.GetProperty("gate").GetString() == "embargo");
        Assert.Equal("closed", gate.GetProperty("state").GetString());
        Assert.Equal("2026-11-30T22:00:00Z", gate.GetProperty("at").GetProperty("utc").GetString());
    }

    [Fact]
    public void A_file_that_is_not_there_is_wrong_usage()
    {
        var run = site.Run("why", "content/news/2025/b/index.kk.mb");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("sitegen: error SG0916: There is no file 'content/news/2025/b/index.kk.mb' in the site. Name one from the current folder or from that of the site.\n       = did you mean 'content/news/2025/b/index.kk.md'?\n", run.Error);
    }
}
