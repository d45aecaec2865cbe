using System.Diagnostics;

namespace SiteGen.Cli.Tests;

/// <summary>The built program, started as users start it.</summary>
internal static class SitegenProgram
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private static readonly string[] Cleared = ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "GITHUB_WORKSPACE"];

    /// <summary>Runs it to its end in a folder; variables are `NAME=value`.</summary>
    public static ProgramRun Run(string folder, string[] arguments, params string[] variables)
    {
        using var process = Start(folder, arguments, variables);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(Longest), "The program does not end.");
        return new(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>Starts it and returns at once.</summary>
    public static Process Start(string folder, string[] arguments, params string[] variables)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(typeof(CommandLine).Assembly.Location);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var name in Cleared)
        {
            start.Environment.Remove(name);
        }

        foreach (var variable in variables)
        {
            var sign = variable.IndexOf('=', StringComparison.Ordinal);
            start.Environment[variable[..sign]] = variable[(sign + 1)..];
        }

        return Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
    }
}
