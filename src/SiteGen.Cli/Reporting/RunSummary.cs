using System.Diagnostics;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Writing;
using SiteGen.Primitives.Collections;

namespace SiteGen.Cli.Reporting;

/// <summary>What a build or a check came to.</summary>
/// <param name="Command">`build` or `check`.</param>
/// <param name="IsDone">Whether the command did what it was asked for.</param>
/// <param name="Pages">How many pages the site has.</param>
/// <param name="Took">How long it took from the start of the program.</param>
/// <param name="Errors">How many errors were reported.</param>
/// <param name="Warnings">How many warnings were reported.</param>
/// <param name="Written">What was written; null for a check and when nothing was.</param>
/// <param name="Stages">How long each stage took.</param>
internal sealed record RunSummary(
    string Command,
    bool IsDone,
    int Pages,
    TimeSpan Took,
    int Errors,
    int Warnings,
    WriteReport? Written,
    EquatableArray<StageTime> Stages)
{
    /// <summary>The most memory that this process had at once; 0 where the system does not say. Asked for only by who prints it: it takes a while.</summary>
    public static long PeakBytes
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return process.PeakWorkingSet64;
        }
    }
}
