using System.Diagnostics;
using SiteGen.Authoring.Checking;
using SiteGen.Authoring.Checking.Scripts;
using SiteGen.Cli.Reporting;
using SiteGen.Cli.Running;
using SiteGen.Pipeline.Configuration;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Cli.Commands;

/// <summary>Checks a site and says what is wrong with it.</summary>
internal static class CheckRun
{
    /// <summary>`check`; <paramref name="fix"/> first mends what can be mended without asking.</summary>
    public static ExitCode Check(Session session, string site, BuildRequest request, bool fix)
    {
        session = session with { Settings = session.Settings with { IsStrict = request.Strict } };
        var folder = BuildRun.FolderOf(site);
        var reporter = session.ReporterOf(folder, site);
        using var interruption = new Interruption(session.Terminal);
        var mended = fix ? LetterMender.Mend(request, folder, site) : [];
        var result = SiteChecker.Check(request, folder);
        var diagnostics = mended.Concat(result.Diagnostics).ToArray();
        foreach (var diagnostic in diagnostics)
        {
            reporter.Report(diagnostic);
        }

        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var warnings = diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning);
        var isGood = result.Build.IsUsable && errors == 0 && !(request.Strict && warnings > 0);
        reporter.Finish(new RunSummary("check", isGood, result.Build.Pages, Stopwatch.GetElapsedTime(session.Started), errors, warnings, null, result.Build.Stages));
        return isGood ? ExitCode.Done : result.Build.IsUsable ? ExitCode.Errors : ExitCode.Usage;
    }
}
