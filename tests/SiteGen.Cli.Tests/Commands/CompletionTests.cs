using System.Diagnostics;

namespace SiteGen.Cli.Tests.Commands;

public sealed class CompletionTests : IDisposable
{
    private readonly SmallSite site = new();

    public void Dispose() => site.Dispose();

    public static TheoryData<string[], string> Words => new()
    {
        { ["sta"], "status" },
        { ["new", "--reg"], "--region" },
        { ["new", "--region", ""], "tolebi" },
        { ["new", "--region", "kz,"], "kz,tolebi" },
        { ["new", "--region", "tolebi,"], "" },
        { ["new", "Жаңа мектеп", "--type", "in"], "interview" },
        { ["build", "--lang", ""], "en kk ru" },
        { ["build", "--format", "g"], "github" },
        { ["completion", ""], "bash fish powershell zsh" },
        { ["why", "content/"], "" },
        { ["new", "--region", "nowhere"], "" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void A_begun_word_goes_on(string[] words, string found)
    {
        var run = site.Run(["complete", "--", .. words]);

        Assert.Equal("", run.Error);
        Assert.Equal(found, string.Join(' ', run.Lines));
    }

    [Fact]
    public void An_empty_word_that_a_shell_drops_is_said_in_another_way() =>
        Assert.Equal(["tolebi"], site.Run("complete", "--next", "--", "new", "--region").Lines);

    [Fact]
    public void Where_nothing_is_begun_the_commands_are_offered_and_no_hidden_one()
    {
        var offered = site.Run("complete", "--", "").Lines;

        Assert.Subset(offered.ToHashSet(StringComparer.Ordinal), new HashSet<string>(["new", "build", "serve", "check", "status", "why", "init", "clean", "completion"], StringComparer.Ordinal));
        Assert.DoesNotContain("complete", offered);
        Assert.DoesNotContain("due", offered);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("powershell")]
    public void Each_shell_has_its_script(string shell)
    {
        var run = site.Run("completion", shell);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("sitegen complete", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shell_that_is_not_known_is_wrong_usage() =>
        Assert.Equal("sitegen: error SG0008: 'fihs' is no value of 'sitegen completion'; it takes bash, zsh, fish, powershell.\n       = did you mean 'fish'?\n", site.Run("completion", "fihs").Error);

    [SkippableFact]
    public void Bash_completes_an_id_of_the_site() =>
        Assert.Equal(
            "tolebi\n8\n",
            Ask("bash", "COMP_WORDS=(sitegen new --region to); COMP_CWORD=3; _sitegen_words; echo \"${COMPREPLY[@]}\"; COMP_WORDS=(sitegen new --type ''); _sitegen_words; echo \"${#COMPREPLY[@]}\""));

    /// <summary>What zsh's line editor would do with the words is seen in place of it: it needs a terminal.</summary>
    [SkippableFact]
    public void Zsh_completes_an_id_of_the_site_and_else_a_file() =>
        Assert.Equal(
            "-- tolebi\nfiles\n",
            Ask("zsh", "compadd() { print -r -- \"$@\" }; _files() { print files }; words=(sitegen new --region to); CURRENT=4; _sitegen; words=(sitegen why content/); CURRENT=3; _sitegen"));

    [SkippableFact]
    public void Fish_completes_an_id_of_the_site_and_else_a_file() =>
        Assert.Equal("tolebi\nthen\nsite.yml\n", Ask("fish", "complete -C 'sitegen new --region '; echo then; complete -C 'sitegen why sit'"));

    private string Ask(string shell, string question)
    {
        var path = new[] { "/bin/", "/usr/bin/", "/usr/local/bin/" }.Select(folder => folder + shell).FirstOrDefault(File.Exists);
        Skip.If(path is null, $"There is no {shell} here.");
        var program = $"'{Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet"}' exec '{typeof(CommandLine).Assembly.Location}'";
        var start = new ProcessStartInfo(path) { WorkingDirectory = site.Path, RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(shell switch
        {
            "fish" => $"function sitegen; {program} $argv; end; sitegen completion fish | source; {question}",
            "zsh" => $"sitegen() {{ {program} \"$@\" }}; compdef() {{ }}; eval \"$(sitegen completion zsh)\"; {question}",
            _ => $"sitegen() {{ {program} \"$@\"; }}; eval \"$(sitegen completion bash)\"; {question}",
        });

        using var process = Process.Start(start)!; // It is there.
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
