namespace SiteGen.Cli.Reporting;

/// <summary>The forms in which diagnostics are printed.</summary>
internal enum ReportFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs: one object on a line.</summary>
    Json,

    /// <summary>For GitHub Actions, which shows them beside the lines they are about.</summary>
    GitHub,
}
