using NodaTime;
using SiteGen.Authoring.Checking;
using SiteGen.Authoring.Checking.External;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Cli.Links;

/// <summary>`check --external`: asks for the links that lead to other sites, but for those that have answered lately.</summary>
internal static class ExternalCheck
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>What is wrong with them.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> RunAsync(CheckResult result, string site, CancellationToken cancellation)
    {
        if (result.Build.Site is not { } built)
        {
            return [];
        }

        var clock = SystemClock.Instance;
        var memory = new LinkMemory(site);
        var links = ExternalLinks.Of(built);
        var answers = memory.Read(clock.GetCurrentInstant());
        using var asker = new LinkAsker(clock, Longest, Pause);
        foreach (var answer in await asker.AskAsync(links.Select(link => link.Address).Where(address => !answers.ContainsKey(address)), cancellation))
        {
            answers[answer.Address] = answer;
        }

        memory.Write(links.Where(link => answers.ContainsKey(link.Address)).Select(link => answers[link.Address]));
        return [.. ExternalLinks.Report(built, links, answers)];
    }
}
