using System.Diagnostics;
using SiteGen.Testing;

namespace SiteGen.Cli.Tests.Reporting;

/// <summary>Checks the sample newsroom, which takes long enough for a line of progress.</summary>
public class WorkProgressTests
{
    private const string CursorIsBack = "\u001b[?25h";

    [SkippableTheory]
    [InlineData("", true)]
    [InlineData("--quiet", false)]
    [InlineData("--format json", false)]
    public void Long_work_at_a_terminal_shows_how_far_it_has_come_and_leaves_the_terminal_as_it_was(string options, bool isShown)
    {
        var seen = AtTerminal($"check {options}", "TERM=xterm");

        Assert.Equal(isShown, seen.Contains(CursorIsBack, StringComparison.Ordinal));
        Assert.True(!isShown || seen.LastIndexOf(CursorIsBack, StringComparison.Ordinal) > seen.LastIndexOf("\u001b[?25l", StringComparison.Ordinal));
    }

    [SkippableFact]
    public void Without_colours_the_line_has_none() =>
        Assert.DoesNotMatch("\u001b\\[[0-9;]*[1-9]m", AtTerminal("check", "TERM=xterm", "NO_COLOR=1"));

    [SkippableFact]
    public void A_dumb_terminal_gets_no_moving_line() => Assert.DoesNotContain('\u001b', AtTerminal("check", "TERM=dumb"));

    [Fact]
    public void Where_nobody_looks_nothing_moves() =>
        Assert.DoesNotContain('\u001b', SitegenProgram.Run(RepositoryFolder.Path, ["check"]).Error);

    private static string AtTerminal(string arguments, params string[] variables)
    {
        Skip.IfNot(File.Exists("/usr/bin/script"), "There is no 'script' here that makes a terminal.");
        var start = new ProcessStartInfo("/usr/bin/script") { WorkingDirectory = RepositoryFolder.Path, RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add("-qec");
        start.ArgumentList.Add($"'{Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet"}' exec '{typeof(CommandLine).Assembly.Location}' {arguments}");
        start.ArgumentList.Add("/dev/null");
        start.Environment.Remove("NO_COLOR");
        foreach (var variable in variables)
        {
            var sign = variable.IndexOf('=', StringComparison.Ordinal);
            start.Environment[variable[..sign]] = variable[(sign + 1)..];
        }

        using var process = Process.Start(start)!; // It is there.
        var seen = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return seen;
    }
}
