using System.Diagnostics;
using SiteGen.Authoring.Checking;
using SiteGen.Authoring.Checking.Scripts;
using SiteGen.Cli.Links;
using SiteGen.Cli.Reporting;
using SiteGen.Cli.Running;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;

namespace SiteGen.Cli.Commands;

/// <summary>Checks a site and says what is wrong with it.</summary>
internal static class CheckRun
{
    /// <summary>`check`; <paramref name="fix"/> first mends what can be mended without asking, <paramref name="external"/> asks other sites too.</summary>
    public static ExitCode Check(Session session, string site, BuildRequest request, bool fix, bool external)
    {
        session = session with { Settings = session.Settings with { IsStrict = request.Strict } };
        var folder = BuildRun.FolderOf(site);
        var reporter = session.ReporterOf(folder, site);
        using var interruption = new Interruption(session.Terminal);
        var mended = fix ? LetterMender.Mend(request, folder, site) : [];
        var clock = new StageClock();
        CheckResult result;
        using (WorkProgress.Begin(session, clock))
        {
            result = SiteChecker.Check(request, folder, clock);
        }

        var elsewhere = external ? ExternalCheck.RunAsync(result, site, CancellationToken.None).GetAwaiter().GetResult() : [];
        var diagnostics = mended.Concat(result.Diagnostics).Concat(elsewhere).ToArray();
        reporter.Report(diagnostics);

        var errors = diagnostics.Count(diagnostic => diagnostic.IsError);
        var warnings = diagnostics.Count(diagnostic => diagnostic.IsWarning);
        var isGood = result.Build.IsUsable && errors == 0 && !(request.Strict && warnings > 0);
        reporter.Finish(new RunSummary("check", isGood, result.Build.Pages, Stopwatch.GetElapsedTime(session.Started), errors, warnings, null, result.Build.Stages));
        return isGood ? ExitCode.Done : result.Build.IsUsable ? ExitCode.Errors : ExitCode.Usage;
    }
}
