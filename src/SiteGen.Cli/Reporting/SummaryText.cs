using System.Globalization;
using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Building;

namespace SiteGen.Cli.Reporting;

/// <summary>Says in sentences what a run came to.</summary>
internal static class SummaryText
{
    /// <summary>One line: pages, time, errors, warnings.</summary>
    public static string Of(RunSummary summary, Phrases phrases) => summary switch
    {
        { Command: "check" } => phrases.Checked(summary.Pages, summary.Took, summary.Errors, summary.Warnings),
        { IsDone: true } => phrases.Built(summary.Pages, summary.Took, summary.Errors, summary.Warnings),
        _ => phrases.NotBuilt(summary.Errors, summary.Warnings),
    };

    /// <summary>The time and memory of each stage, and what became of the files.</summary>
    public static IReadOnlyList<string> Details(RunSummary summary, Phrases phrases)
    {
        var lines = Stages(summary.Stages).ToList();
        if (summary.Written is { } written)
        {
            lines.Add(phrases.Fill(
                "written", Text(written.Written), Text(written.Unchanged), Text(written.Removed), Megabytes(written.Bytes)));
        }

        return lines;
    }

    /// <summary>A line for each stage: its time, and the memory that was allocated meanwhile.</summary>
    public static IEnumerable<string> Stages(IEnumerable<StageTime> stages) => stages.Select(stage =>
        $"  {stage.Name,-16} {stage.Wall.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture),8} s {Megabytes(stage.AllocatedBytes),8} MB");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Megabytes(long bytes) => (bytes / 1e6).ToString("0.0", CultureInfo.InvariantCulture);
}
