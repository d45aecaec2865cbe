using System.Diagnostics;

namespace SiteGen.Cli.Tests.Running;

public sealed class LargeBuildTests : IDisposable
{
    private const string Delay = "DOTNET_TC_CallCountingDelayMs=0";
    private const string Output = "дайын сайт";
    private const int ManyFiles = 6_000;

    private readonly SmallSite site = new();

    public void Dispose() => site.Dispose();

    [SkippableFact]
    public void The_first_build_of_a_large_site_begins_anew_with_its_arguments_and_no_other_build_does()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Only on Linux the program begins anew.");
        Assert.False(BeginsAnew("build", "--output", Output));
        Assert.True(Directory.Exists(site.Folder.Of(Output)));

        Directory.Delete(site.Folder.Of(".sitegen"), recursive: true);
        Directory.Delete(site.Folder.Of(Output), recursive: true);
        for (var i = 0; i < ManyFiles; i++)
        {
            site.Folder.Write($"content/news/2025/d{i}.kk.md", "---\ntitle: Жоба\ndate: 2025-01-01\ndraft: true\n---\nМәтін.\n");
        }

        Assert.True(BeginsAnew("build", "--output", Output));
        Assert.True(Directory.Exists(site.Folder.Of(Output)));

        Assert.False(BeginsAnew("build", "--output", Output));
    }

    /// <summary>Whether the program, run to its good end, was seen with the variable that it sets for itself.</summary>
    private bool BeginsAnew(params string[] arguments)
    {
        using var process = SitegenProgram.Start(site.Path, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        var isSeen = false;
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(1)))
        {
            isSeen |= Environ(process).Split('\0').Contains(Delay);
        }

        Assert.True(process.ExitCode == 0, output.GetAwaiter().GetResult() + error.GetAwaiter().GetResult());
        return isSeen;
    }

    private static string Environ(Process process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process.Id}/environ");
        }
        catch (IOException)
        {
            return ""; // It has just ended.
        }
    }
}
