using SiteGen.Testing;

namespace SiteGen.Cli.Tests.Commands;

public sealed class OtherCommandTests : IDisposable
{
    private readonly SmallSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Check_reports_what_build_reports_and_writes_nothing()
    {
        site.Write("b", "Екінші", "Вторая", "region: tolebj\n");
        var before = TemporaryFolder.Times(site.Path);

        var run = site.Run("check");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("did you mean 'tolebi'?", run.Output, StringComparison.Ordinal);
        Assert.Matches("checked [0-9]+ pages in [0-9.]+ s: 1 error, ", run.Output);
        Assert.Equal(before, TemporaryFolder.Times(site.Path));
    }

    [Fact]
    public void Check_of_a_good_site_succeeds()
    {
        var run = site.Run("check");

        Assert.Equal(0, run.ExitCode);
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public void Clean_removes_what_build_wrote_and_nothing_else()
    {
        site.Run("build");
        site.Folder.Write("output/mine.txt", "mine");

        var run = site.Run("clean");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches("(?m)^removed [0-9]+ files$", run.Output);
        Assert.Contains("output/mine.txt", run.Output, StringComparison.Ordinal);
        Assert.Equal(["mine.txt"], TemporaryFolder.Texts(site.Output).Keys);
        Assert.False(Directory.Exists(site.Folder.Of(".sitegen")));
    }

    [Fact]
    public void Clean_without_a_build_says_that_there_is_nothing()
    {
        var run = site.Run("clean");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("sitegen: note SG0813: There is nothing in 'output' that sitegen has written.\n", run.Output);
    }

    [Fact]
    public void A_new_site_builds_as_it_stands_without_a_single_remark()
    {
        var begun = site.Run("init", "new/press");
        var built = SitegenProgram.Run(site.Folder.Of("new", "press"), ["build", "--strict"]);

        Assert.Equal((0, 0), (begun.ExitCode, built.ExitCode));
        Assert.Equal("A new site stands in 'new/press': 24 files. Go there and run 'sitegen build'.\n", begun.Output);
        Assert.Matches("^built [0-9]+ pages in [0-9.]+ s: 0 errors, 0 warnings\n$", built.Output);
        Assert.True(File.Exists(site.Folder.Of("new", "press", "output", "ru", "news", "2025", "kentau-oqu-zaly", "index.html")));
    }

    [Fact]
    public void A_new_site_is_not_mixed_with_what_is_there()
    {
        var before = TemporaryFolder.Texts(site.Path);

        var run = site.Run("init", ".");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("sitegen: error SG0901: The folder '.' is not empty", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Texts(site.Path));
    }

    [Fact]
    public void An_article_is_imported_once_and_what_was_left_out_is_told()
    {
        site.Folder.Write("a.txt", "in\n\nТөлеби ауданында көпір салынды\n\n15 қараша 2024\n\nТөлеби ауданында жаңа көпір ашылды, оны ауыл тұрғындары көптен күткен еді.\n");
        var trial = site.Run("import", "a.txt", "--dry-run");
        Assert.Equal(0, trial.ExitCode);
        Assert.EndsWith("would import: 1; already there: 0; would be left as they are: 0; to review: 3\n", trial.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Folder.Of("content", "news", "2024")));

        var run = site.Run("import", "a.txt");
        Assert.Contains("a.txt:1:1: note SG0957: This was left out as no part of the article: 'in'.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("a.txt:5:1: note SG0957: This was left out as no part of the article: '15 қараша 2024'.\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(
            "content/news/2024/tolebi-audanynda-kopir-salyndy/index.kk.md: to review: 3\n"
            + "imported: 1; already there: 0; left as they are: 0; to review: 3\n",
            run.Output,
            StringComparison.Ordinal);
        Assert.EndsWith("imported: 0; already there: 1; left as they are: 0; to review: 0\n", site.Run("import", "a.txt").Output, StringComparison.Ordinal);
        Assert.Equal(0, site.Run("build", "--drafts").ExitCode);
        Assert.Equal(2, site.Run("import").ExitCode);
        Assert.Equal(2, site.Run("import", "a.txt", "--section", "pages").ExitCode);
        Assert.Equal(1, site.Run("import", "none.txt").ExitCode);
    }

    [Fact]
    public void Addresses_are_recorded_once_and_an_old_one_leads_on()
    {
        Assert.Equal("recorded addresses: 0; not recorded yet: 2\n", site.Run("addresses").Output);
        var run = site.Run("addresses", "--record");
        Assert.Equal((0, "recorded 2 new addresses in content/addresses.yml\n"), (run.ExitCode, run.Output));
        Assert.Equal("nothing new to record\n", site.Run("addresses", "--record").Output);

        var file = site.Folder.Of("content", "news", "2025", "a", "index.ru.md");
        File.WriteAllText(file, File.ReadAllText(file).Replace("title:", "slug: novoe\ntitle:", StringComparison.Ordinal));
        Assert.Equal(0, site.Run("build", "--strict").ExitCode);
        Assert.Contains("/press/ru/news/2025/novoe/", site.TextOf("ru/news/2025/a/index.html"), StringComparison.Ordinal);

        Directory.Delete(site.Folder.Of("content", "news", "2025", "a"), recursive: true);
        Assert.Equal(0, site.Run("build").ExitCode);
        Assert.Equal(1, site.Run("check").ExitCode);
        Assert.Equal(1, site.Run("addresses").ExitCode);
    }

    [Fact]
    public void Addresses_of_a_site_with_errors_are_not_recorded()
    {
        site.Write("b", "Екінші", "Вторая", "region: tolebj\n");

        Assert.Equal(1, site.Run("addresses", "--record").ExitCode);
        Assert.False(File.Exists(site.Folder.Of("content", "addresses.yml")));
    }

    [Theory]
    [InlineData("2025-01-10T04:00Z", "2025-01-10T04:59Z", "false")]
    [InlineData("2025-01-10T04:00Z", "2025-01-10T05:00Z", "true")]
    [InlineData("2025-01-10T05:00Z", "2025-01-12T04:59Z", "false")]
    [InlineData("2025-01-10T05:00Z", "2025-01-12T05:00Z", "true")]
    [InlineData("2025-01-12T05:00Z", "2025-03-01", "false")]
    public void A_build_is_due_when_a_release_opens_and_when_it_leaves_the_news_sitemap(string since, string now, string due) =>
        Assert.Equal($"due={due}\n", site.Run("due", "--since", since, "--now", now).Output);

    [Fact]
    public void A_build_is_due_when_nobody_knows_of_an_earlier_one_and_when_the_content_has_errors()
    {
        Assert.Equal("due=true\n", site.Run("due").Output);
        site.Write("b", "Екінші", "Вторая", "region: tolebj\n");
        Assert.Equal("due=true\n", site.Run("due", "--since", "2025-02-01", "--now", "2025-02-02").Output);
    }
}
