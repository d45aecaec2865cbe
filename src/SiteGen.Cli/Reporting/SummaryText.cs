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
        var lines = Stages(summary.Stages, phrases).ToList();
        lines.Add(phrases.Fill("memory-peak", Megabytes(RunSummary.PeakBytes)));
        if (summary.Written is { } written)
        {
            lines.Add(phrases.Fill(
                "written", Text(written.Written), Text(written.Unchanged), Text(written.Removed), Megabytes(written.Bytes)));
        }

        return lines;
    }

    /// <summary>A line for each stage: its time, and the memory that was allocated meanwhile.</summary>
    public static IEnumerable<string> Stages(IEnumerable<StageTime> stages, Phrases phrases)
    {
        var rows = stages.Select(stage => (Name: NameOf(stage.Name, phrases), stage.Wall, stage.AllocatedBytes)).ToArray();
        var width = rows.Select(row => row.Name.Length).DefaultIfEmpty().Max();
        return rows.Select(row => "  " + phrases.Fill(
            "stage-row", row.Name.PadRight(width), row.Wall.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture).PadLeft(8), Megabytes(row.AllocatedBytes).PadLeft(8)));
    }

    /// <summary>What people call a stage.</summary>
    public static string NameOf(string stage, Phrases phrases)
    {
        var key = "stage-" + (stage.Length == 0 ? "between" : stage.Replace(' ', '-'));
        return phrases.Fill(key) is var name && name == key ? stage : name;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Megabytes(long bytes) => (bytes / 1e6).ToString("0.0", CultureInfo.InvariantCulture);
}
