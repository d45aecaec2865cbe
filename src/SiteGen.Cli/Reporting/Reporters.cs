using SiteGen.Pipeline.Files;

namespace SiteGen.Cli.Reporting;

/// <summary>Makes the reporter of a form.</summary>
internal static class Reporters
{
    /// <summary>The reporter. <paramref name="sources"/> and <paramref name="site"/> are absent while no site is known.</summary>
    public static IReporter Of(ReportSettings settings, TextWriter output, ISourceFolder? sources, string? site) => settings.Format switch
    {
        ReportFormat.Json => new JsonReporter(settings, output),
        ReportFormat.GitHub => new GitHubReporter(settings, output, site),
        _ => new TextReporter(settings, output, sources),
    };
}
