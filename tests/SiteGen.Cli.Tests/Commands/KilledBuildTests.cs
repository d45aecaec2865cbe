using System.Diagnostics;
using System.Globalization;

namespace SiteGen.Cli.Tests.Commands;

/// <summary>
/// Kills the program with SIGKILL at random instants of builds that take over pages of the one before. `SITEGEN_KILLS` sets how often,
/// `SITEGEN_SEED` repeats a run.
/// </summary>
public sealed class KilledBuildTests : IDisposable
{
    private const int UsualKills = 6;
    private const int Releases = 60;
    private const string Clock = "2026-11-21T12:00:00+05:00";

    private readonly SmallSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_killed_build_leaves_one_whole_site_and_the_next_gives_what_a_clean_one_gives()
    {
        var seed = Setting("SITEGEN_SEED") ?? Environment.TickCount;
        var random = new Random(seed);
        var clean = new SortedDictionary<string, byte[]>[2];
        for (var state = 1; state >= 0; state--)
        {
            Become(state);
            Build("--output", $"clean-{state}");
            clean[state] = SiteBytes.Of(site.Folder.Of($"clean-{state}"));
        }

        Assert.False(SiteBytes.AreSame(clean[0], clean[1]));
        var longest = Measure(() => Build());
        for (var (kill, state) = (0, 1); kill < (Setting("SITEGEN_KILLS") ?? UsualKills); kill++, state = 1 - state)
        {
            Become(state);
            Kill(random.NextDouble() * longest.TotalMilliseconds * 1.1);
            var found = SiteBytes.Of(site.Output);
            Assert.True(SiteBytes.AreSame(found, clean[0]) || SiteBytes.AreSame(found, clean[1]), $"The site is not whole (seed {seed}, kill {kill}).");

            // Every other time the next build finds the sources changed once more.
            state = kill % 2 == 0 ? state : 1 - state;
            Become(state);
            Build();
            Assert.True(SiteBytes.AreSame(SiteBytes.Of(site.Output), clean[state]), $"The next build differs from a clean one (seed {seed}, kill {kill}).");
        }
    }

    /// <summary>In the second state some releases have another text, one is gone, one is new and a tag has another name.</summary>
    private void Become(int state)
    {
        for (var i = 0; i < Releases; i++)
        {
            site.Write($"r{i}", state == 1 && i % 7 == 0 ? $"Басқа жаңалық {i}" : $"Жаңалық {i}", $"Новость {i}", "tags: [su]\n");
        }

        site.Folder.Write("content/data/tags.yml", state == 1 ? "- { id: su, name: Ауыз су }\n" : "- { id: su, name: Су }\n");
        var only = site.Folder.Of("content", "news", "2025", $"only{1 - state}");
        if (Directory.Exists(only))
        {
            Directory.Delete(only, recursive: true);
        }

        site.Write($"only{state}", "Жалғыз", "Единственная");
    }

    private void Build(params string[] more)
    {
        var run = site.Run(["build", "--now", Clock, .. more]);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }

    private void Kill(double milliseconds)
    {
        using var process = SitegenProgram.Start(site.Path, ["build", "--now", Clock]);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(TimeSpan.FromMilliseconds(milliseconds)))
        {
            process.Kill();
        }

        process.WaitForExit();
        Task.WaitAll(output, error);
    }

    private static TimeSpan Measure(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed;
    }

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : null;
}
