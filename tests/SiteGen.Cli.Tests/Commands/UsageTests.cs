using SiteGen.Testing;

namespace SiteGen.Cli.Tests.Commands;

public sealed class UsageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string[], string> Mistakes => new()
    {
        { ["biuld"], "SG0002: There is no command 'biuld'. 'sitegen --help' lists them.\n       = did you mean 'build'?" },
        { ["biuld", "--drafts", "x"], "SG0002: There is no command 'biuld'. 'sitegen --help' lists them.\n       = did you mean 'build'?" },
        { ["build", "--drafs"], "SG0003: 'sitegen build' has no option '--drafs'. 'sitegen build --help' lists its options.\n       = did you mean '--drafts'?" },
        { ["build", "--qiet"], "SG0003: 'sitegen build' has no option '--qiet'. 'sitegen build --help' lists its options.\n       = did you mean '--quiet'?" },
        { ["build", "all"], "SG0004: 'sitegen build' does not know what to do with 'all'. 'sitegen build --help' shows how it is used." },
        { ["build", "@all"], "SG0004: 'sitegen build' does not know what to do with '@all'. 'sitegen build --help' shows how it is used." },
        { ["build", "--output"], "SG0005: The option '--output' needs a value: --output DIR." },
        { ["build", "--jobs", "1", "--jobs", "2"], "SG0006: The option '--jobs' is given more than once." },
        { ["init"], "SG0007: The command needs to be told more: sitegen init DIR." },
        { ["clean", "--format", "jsn"], "SG0008: 'jsn' is no value of '--format'; it takes text, json, github.\n       = did you mean 'json'?" },
        { ["clean", "--lang", "kz"], "SG0008: 'kz' is no value of '--lang'; it takes kk, ru, en.\n       = did you mean 'kk'?" },
        { ["build", "--jobs", "0"], "SG0009: '0' is no number of jobs. Write a whole number from 1 to 1024, or leave --jobs out." },
        { ["build", "--now", "2025-11-15T15:00"], "SG0010: '2025-11-15T15:00' is no instant. Write a date and time with its offset, 2025-11-15T15:00+05:00 or 2025-11-15T10:00Z, or a date alone, which means midnight UTC." },
        { ["build", "--site", "nowhere"], "SG0012: There is no folder 'nowhere'." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Wrong_usage_is_said_on_the_error_stream(string[] arguments, string message)
    {
        folder.Write("site.yml", "title: x");

        var run = SitegenProgram.Run(folder.Path, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal($"sitegen: error {message}\n", run.Error);
        Assert.Equal(["site.yml"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Everything_wrong_with_the_values_is_said_at_once()
    {
        var run = SitegenProgram.Run(folder.Path, ["build", "--format", "xml", "--now", "soon", "--jobs", "many"]);

        Assert.Equal(["SG0008", "SG0009", "SG0010", "SG0011"], Codes(run.Error));
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void Without_a_site_the_program_says_where_it_looked_and_what_to_do()
    {
        var run = SitegenProgram.Run(folder.Path, ["build"]);

        Assert.Equal(
            "sitegen: error SG0011: There is no 'site.yml' here or in any folder above. Go to the folder of your site, name it with --site, "
            + "or begin a new site with 'sitegen init'.\n",
            run.Error);
        Assert.Equal(2, run.ExitCode);
    }

    [Theory]
    [InlineData("kk", "sitegen: error SG0012: «nowhere» деген қалта жоқ.\n")]
    [InlineData("ru", "sitegen: error SG0012: Папки «nowhere» нет.\n")]
    [InlineData("en", "sitegen: error SG0012: There is no folder 'nowhere'.\n")]
    public void The_option_chooses_the_language(string language, string message) =>
        Assert.Equal(message, SitegenProgram.Run(folder.Path, ["build", "--site", "nowhere", "--lang", language], "LANG=ru_RU.UTF-8").Error);

    [Theory]
    [InlineData("Папки", "LANG=ru_RU.UTF-8")]
    [InlineData("деген қалта", "LANG=ru_RU.UTF-8", "LC_MESSAGES=kk_KZ.UTF-8")]
    [InlineData("There is", "LANG=ru_RU.UTF-8", "LC_ALL=C.UTF-8")]
    [InlineData("деген қалта", "LANG=", "LC_ALL=kk")]
    [InlineData("There is", "LANG=de_DE.UTF-8")]
    public void Without_the_option_the_locale_chooses(string part, params string[] variables) =>
        Assert.Contains(part, SitegenProgram.Run(folder.Path, ["build", "--site", "nowhere"], variables).Error, StringComparison.Ordinal);

    [Fact]
    public void A_locale_of_another_encoding_does_not_garble_the_letters() =>
        Assert.Contains("деген қалта", SitegenProgram.Run(folder.Path, ["build", "--site", "nowhere"], "LC_ALL=kk_KZ.ISO-8859-1").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    [InlineData("en")]
    public void Every_command_has_help_with_examples_and_no_phrase_is_missing(string language)
    {
        foreach (var command in (string[])["", "new", "build", "check", "status", "why", "clean", "init", "schema", "completion", "due"])
        {
            string[] arguments = command.Length == 0 ? ["--help", "--lang", language] : [command, "--help", "--lang", language];
            var run = SitegenProgram.Run(folder.Path, arguments);

            Assert.Equal(0, run.ExitCode);
            Assert.Equal("", run.Error);
            Assert.Contains($"  sitegen {command}".TrimEnd(), run.Output, StringComparison.Ordinal);
            Assert.DoesNotMatch("(?m)(^|  )(help|option|command|argument|example)-[a-z-]+$", run.Output);
            Assert.True(command == "due" || run.Output.Contains($"\n  sitegen {command}".TrimEnd() + (command.Length == 0 ? " init" : ""), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Help_answers_even_where_the_rest_is_wrong() =>
        Assert.Equal(0, SitegenProgram.Run(folder.Path, ["build", "--nonsense", "--help"]).ExitCode);

    [Fact]
    public void Without_a_command_the_help_is_printed_and_counts_as_wrong_usage()
    {
        var run = SitegenProgram.Run(folder.Path, []);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("sitegen COMMAND", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_one_line() => Assert.Matches(@"^sitegen [0-9]+\.[0-9]+\.[0-9]+\n$", SitegenProgram.Run(folder.Path, ["--version"]).Output);

    private static IEnumerable<string> Codes(string text) =>
        text.Split('\n').Select(line => line.IndexOf("error SG", StringComparison.Ordinal) is var at and >= 0 ? line.Substring(at + 6, 6) : "")
            .Where(code => code.Length > 0);
}
