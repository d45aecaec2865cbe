using System.Globalization;
using SiteGen.Languages.Messages;

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
        var lines = new List<string>();
        foreach (var stage in summary.Stages)
        {
            var wall = stage.Wall.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
            var allocated = Megabytes(stage.AllocatedBytes);
            lines.Add($"  {stage.Name,-16} {wall,8} s {allocated,8} MB");
        }

        if (summary.Written is { } written)
        {
            lines.Add(phrases.Fill(
                "written", Text(written.Written), Text(written.Unchanged), Text(written.Removed), Megabytes(written.Bytes)));
        }

        return lines;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Megabytes(long bytes) => (bytes / 1e6).ToString("0.0", CultureInfo.InvariantCulture);
}
