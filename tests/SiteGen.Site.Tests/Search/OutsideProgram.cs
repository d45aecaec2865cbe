using System.Diagnostics;

namespace SiteGen.Site.Tests.Search;

/// <summary>A program that may be installed: tests that need one skip themselves, and say so, where it is not.</summary>
internal sealed class OutsideProgram(params string[] names)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string? path = names.SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Where(folder => folder.Length > 0).Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    public static OutsideProgram Node { get; } = new("node");

    public static OutsideProgram Chromium { get; } = new("chromium", "chromium-browser", "google-chrome");

    /// <summary>What the program writes, given arguments and an input.</summary>
    public string Run(IEnumerable<string> arguments, string input = "")
    {
        Skip.If(path is null, $"None of these programs is installed: {string.Join(", ", names)}.");
        var start = new ProcessStartInfo(path!, arguments) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true }; // Not null: the line above has left otherwise.
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{path} did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{path} did not end.");
        }

        return process.ExitCode == 0 ? output.Result : throw new InvalidOperationException(errors.Result);
    }
}
