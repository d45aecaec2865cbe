namespace SiteGen.Cli.Tests;

/// <summary>What one run of the program gave.</summary>
public sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    /// <summary>The printed lines.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
