using SiteGen.Pipeline.Writing;
using SiteGen.Testing;

namespace SiteGen.Cli.Tests.Commands;

public sealed class InterruptionTests : IDisposable
{
    private const int Releases = 400;
    private const int MostAttempts = 10;

    private readonly SmallSite site = new();

    public void Dispose() => site.Dispose();

    [SkippableTheory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void An_interrupted_build_removes_what_it_prepared_and_leaves_the_previous_site(string signal)
    {
        Signals.SkipIfIgnored(signal);
        site.Run("build");
        for (var i = 0; i < Releases; i++)
        {
            site.Write($"release-{i}", $"Жаңалық {i}", $"Новость {i}");
        }

        // On a busy machine a build may end before the signal arrives; then there is nothing to see, and another one is begun.
        for (var attempt = 0; ; attempt++)
        {
            site.Write($"again-{attempt}", "Тағы", "Ещё");
            var before = TemporaryFolder.Times(site.Output);
            using var process = SitegenProgram.Start(site.Path, ["build"]);
            Assert.True(SpinWait.SpinUntil(() => Directory.Exists(Prepared) || process.HasExited, TimeSpan.FromMinutes(1)));
            Signals.Send(process, signal);
            process.WaitForExit();
            if (process.ExitCode == 0 && attempt < MostAttempts)
            {
                continue;
            }

            Assert.Equal(130, process.ExitCode);
            Assert.Equal(before, TemporaryFolder.Times(site.Output));
            Assert.False(Directory.Exists(Prepared));
            return;
        }
    }

    [SkippableFact]
    public void A_build_that_waits_for_another_says_so_and_can_be_interrupted()
    {
        Signals.SkipIfIgnored("INT");
        using var holder = OutputWriter.Open(site.Output, wait: false, site.Path).Value;
        using var process = SitegenProgram.Start(site.Path, ["build"]);

        Assert.Equal(
            "sitegen: note SG0014: Another build is writing to 'output'; waiting until it has ended. Ctrl-C stops.",
            process.StandardOutput.ReadLine());
        Signals.Send(process, "INT");
        process.WaitForExit();

        Assert.Equal(130, process.ExitCode);
        Assert.False(Directory.Exists(site.Output));
    }

    private string Prepared => site.Folder.Of(".sitegen", "output", "next");
}
