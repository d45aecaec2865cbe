using SiteGen.Testing;

namespace SiteGen.Cli.Tests.Commands;

public sealed class BuildCommandTests : IDisposable
{
    private readonly SmallSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_good_site_is_written_and_summed_up_in_one_line()
    {
        var run = site.Run("build");

        Assert.Matches("^built [0-9]+ pages in [0-9.]+ s: 0 errors, 0 warnings\n$", run.Output);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Бірінші жаңалық", site.TextOf("kk/news/2025/a/index.html"), StringComparison.Ordinal);
        Assert.Contains("https://example.org/press/", site.TextOf("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_is_found_from_any_folder_in_it()
    {
        Assert.Equal(0, SitegenProgram.Run(site.Folder.Of("content", "news", "2025"), ["build"]).ExitCode);
        Assert.True(File.Exists(site.Folder.Of("output", "index.html")));
    }

    [Fact]
    public void A_second_build_touches_nothing()
    {
        site.Run("build", "--now", "2025-02-01");
        var before = TemporaryFolder.Times(site.Path);

        Assert.Equal(0, site.Run("build", "--now", "2025-02-01").ExitCode);

        Assert.Equal(before, TemporaryFolder.Times(site.Path));
    }

    [Fact]
    public void One_job_and_many_write_the_same_bytes()
    {
        site.Run("build", "--now", "2025-02-01", "--jobs", "1", "--output", "one");
        site.Run("build", "--now", "2025-02-01", "--jobs", "4", "--output", "many");

        var one = TemporaryFolder.Texts(site.Folder.Of("one"));
        Assert.NotEmpty(one);
        Assert.Equal(one, TemporaryFolder.Texts(site.Folder.Of("many")));
    }

    [Fact]
    public void An_error_in_the_content_names_its_place_and_leaves_the_previous_site()
    {
        site.Run("build");
        var before = TemporaryFolder.Times(site.Output);
        site.Write("b", "Екінші", "Вторая", "region: tolebj\n");
        site.Write("c", "Үшінші", "Третья", "type: novost\n");

        var run = site.Run("build");

        Assert.Equal(1, run.ExitCode);
        Assert.Matches("(?m)^content/news/2025/b/index.kk.md:5:9: error SG[0-9]{4}: .*'tolebj'", run.Output);
        Assert.Contains("     5 | region: tolebj\n       |         ^~~~~~\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("       = did you mean 'tolebi'?\n", run.Output, StringComparison.Ordinal);
        Assert.Matches("(?m)^content/news/2025/c/index.kk.md:5:7: error SG[0-9]{4}: ", run.Output);
        Assert.EndsWith("nothing was written: 2 errors, 0 warnings\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Times(site.Output));
    }

    [Fact]
    public void A_first_build_that_fails_leaves_nothing_at_all()
    {
        site.Write("b", "Екінші", "Вторая", "region: tolebj\n");

        Assert.Equal(1, site.Run("build").ExitCode);

        Assert.Equal(["content", "site.yml"], Directory.EnumerateFileSystemEntries(site.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_warning_lets_a_build_pass_unless_it_is_strict()
    {
        site.Write("b", "Екінші", "Вторая", "dratf: true\n");

        var usual = site.Run("build");
        var strict = site.Run("build", "--strict", "--output", "strict");

        Assert.Equal(0, usual.ExitCode);
        Assert.Contains(": warning SG", usual.Output, StringComparison.Ordinal);
        Assert.Equal(1, strict.ExitCode);
        Assert.EndsWith("nothing was written: 0 errors, 1 warning\n", strict.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Folder.Of("strict")));
    }

    [Theory]
    [InlineData("title: [")]
    [InlineData("")]
    [InlineData("title: { kk: x }\nlanguages: [kk]\nbase_url: example")]
    public void Settings_that_nothing_can_be_built_from_are_wrong_usage(string settings)
    {
        site.Folder.Write("site.yml", settings);

        var run = site.Run("build");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("site.yml", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public void A_base_address_that_is_none_is_wrong_usage()
    {
        var run = site.Run("build", "--base-url", "example");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("sitegen: error SG", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_base_address_of_the_command_line_stands_in_place_of_the_settings()
    {
        site.Run("build", "--base-url", "https://other.example/x");

        Assert.Contains("https://other.example/x/kk/", site.TextOf("sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("example.org", site.TextOf("kk/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-01-10T09:59+05:00", false)]
    [InlineData("2025-01-10T10:00+05:00", true)]
    [InlineData("2025-01-10T05:00Z", true)]
    [InlineData("2025-01-10", false)]
    [InlineData("2025-01-11", true)]
    public void The_clock_of_the_command_line_decides_what_is_public(string now, bool isPublic)
    {
        site.Run("build", "--now", now);

        Assert.Equal(isPublic, File.Exists(site.Folder.Of("output", "kk", "news", "2025", "a", "index.html")));
    }

    [Fact]
    public void Drafts_are_written_only_when_asked_for()
    {
        site.Write("b", "Екінші", "Вторая", "draft: true\n");

        site.Run("build", "--output", "without");
        site.Run("build", "--output", "with", "--drafts");

        Assert.False(File.Exists(site.Folder.Of("without", "kk", "news", "2025", "b", "index.html")));
        Assert.True(File.Exists(site.Folder.Of("with", "kk", "news", "2025", "b", "index.html")));
    }

    [Fact]
    public void Quiet_says_nothing_of_what_went_well_and_verbose_says_more()
    {
        site.Folder.Write("output/mine.txt", "mine");

        Assert.Equal("", site.Run("build", "--quiet").Output);
        var verbose = site.Run("build", "--verbose").Output;

        Assert.Contains("comparison", verbose, StringComparison.Ordinal);
        Assert.Matches("(?m)^files: 0 written, [0-9]+ unchanged, 0 removed; [0-9.]+ MB in all$", verbose);
        Assert.Contains("sitegen: note SG0810: Not written by sitegen and left as it is: output/mine.txt.\n", verbose, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content")]
    [InlineData(".")]
    [InlineData("site.yml")]
    public void An_output_in_the_wrong_place_is_wrong_usage(string output)
    {
        var run = site.Run("build", "--output", output);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error SG080", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_builds_at_once_both_succeed_one_after_the_other()
    {
        using var first = SitegenProgram.Start(site.Path, ["build"]);
        using var second = SitegenProgram.Start(site.Path, ["build"]);

        first.WaitForExit();
        second.WaitForExit();

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.True(File.Exists(site.Folder.Of("output", "kk", "index.html")));
    }
}
