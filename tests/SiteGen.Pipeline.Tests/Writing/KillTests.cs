using System.Diagnostics;
using System.Globalization;
using SiteGen.Testing;

namespace SiteGen.Pipeline.Tests.Writing;

/// <summary>
/// Kills builds with SIGKILL at random instants and looks at what is published. `SITEGEN_KILLS` sets how often, `SITEGEN_SEED` repeats a run.
/// </summary>
public sealed class KillTests : IDisposable
{
    private const int UsualKills = 20;

    private readonly TestOutput output = new();

    public void Dispose() => output.Dispose();

    [Theory]
    [InlineData("plain")]
    [InlineData("spare")]
    public void A_build_killed_at_any_instant_leaves_one_whole_site(string kind)
    {
        var seed = Setting("SITEGEN_SEED") ?? Environment.TickCount;
        var random = new Random(seed);
        output.Folder.Write("output/stranger.txt", "mine");
        var generation = 0;
        for (var kill = 0; kill < (Setting("SITEGEN_KILLS") ?? UsualKills); kill++)
        {
            var reached = BuildAndKill(generation, kind, random);

            var found = output.Texts();
            Assert.True(found.Remove("stranger.txt"), $"The stranger's file is gone (seed {seed}, kill {kill}).");
            Assert.True(found.TryGetValue("index.html", out var number), $"There is no site (seed {seed}, kill {kill}).");
            generation = int.Parse(number, CultureInfo.InvariantCulture);
            Assert.True(generation >= reached, $"Generation {reached} was published and is lost (seed {seed}, kill {kill}).");
            Assert.True(ChildSite.Of(generation).SequenceEqual(found), $"The site is not whole (seed {seed}, kill {kill}).");
            generation++;
        }

        Assert.Single(output.Build(("index.html", "last")).Value.Strangers);
        Assert.Equal(["index.html", "stranger.txt"], output.Texts().Keys);
        Assert.DoesNotContain("next", TemporaryFolder.Texts(output.Work).Keys.Select(path => path.Split('/')[0]));
    }

    /// <summary>Starts the child, kills it at some instant after its first build, and tells the last generation that it had finished.</summary>
    private int BuildAndKill(int generation, string kind, Random random)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            ArgumentList = { "exec", typeof(ChildBuild).Assembly.Location, output.Root, generation.ToString(CultureInfo.InvariantCulture), kind },
        };
        using var child = Process.Start(start) ?? throw new InvalidOperationException("The child did not start.");
        var first = child.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The child built nothing.");
        Thread.Sleep(TimeSpan.FromMilliseconds(random.NextDouble() * 120));
        child.Kill();
        var finished = child.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Prepend(first);
        child.WaitForExit();
        return finished.Where(line => line.Length > 0).Select(line => int.Parse(line, CultureInfo.InvariantCulture)).Max();
    }

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : null;
}
