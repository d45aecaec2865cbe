using System.Diagnostics;
using System.Globalization;
using SiteGen.Cli.Reporting;
using SiteGen.Cli.Running;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Writing;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Cli.Commands;

/// <summary>Builds a site and writes it, or only looks at it.</summary>
internal static class BuildRun
{
    private const string UsualOutput = "output";

    /// <summary>The output that was named, else `output` in the site.</summary>
    public static string OutputOf(string? named, string site) => named is null ? Path.Combine(site, UsualOutput) : Path.GetFullPath(named);

    /// <summary>`build`; <paramref name="verify"/> compares what was published with a build from nothing.</summary>
    public static ExitCode Write(Session session, string site, string? output, BuildRequest request, bool verify)
    {
        SetRuntime(site);
        session = session with { Settings = session.Settings with { IsStrict = request.Strict } };
        var folder = new ListedAhead(FolderOf(site));
        var reporter = session.ReporterOf(folder, site);
        using var interruption = new Interruption(session.Terminal);
        var clock = new StageClock();
        var refusal = ExitCode.Errors;
        if (clock.Measure("output", () => Open(session, reporter, OutputOf(output, site), site, out refusal)) is not { } writer)
        {
            return refusal;
        }

        using (writer)
        {
            interruption.Guard(writer);
            BuildResult result;
            Diagnosed<WriteReport> written = default;
            bool isGood;
            using (WorkProgress.Begin(session, clock))
            {
                result = SiteBuilder.Build(request, folder, writer, new EarlierBuild(writer.Memory, writer.Cache), clock);
                isGood = result.IsUsable && !result.HasErrors && !(request.Strict && result.HasWarnings);
                if (isGood)
                {
                    var memory = result.Memory;
                    written = clock.Measure("publishing", () => writer.Commit(memory));
                }
            }

            result = result with { Stages = clock.Times };
            var isDone = isGood && !written.HasErrors;
            reporter.Report(result.Diagnostics);
            reporter.Report(written.Diagnostics);
            if (result.LacksVariants)
            {
                reporter.Report(CliRules.NoVips());
            }

            reporter.Finish(Summary(session, isDone, result, written.Diagnostics.Count(diagnostic => diagnostic.IsError), isDone ? written.Value : null));
            if (isDone && verify && !Verify(session, reporter, site, OutputOf(output, site), request, folder))
            {
                return ExitCode.Fault;
            }

            return isDone ? ExitCode.Done : result.IsUsable ? ExitCode.Errors : ExitCode.Usage;
        }
    }

    private static void SetRuntime(string site)
    {
        var wasBuilt = WasBuilt(site);
        if (!wasBuilt)
        {
            LargeBuild.RestartFor(site);
        }

        FirstMemory.Grant(wasBuilt);
    }

    private static bool Verify(Session session, IReporter reporter, string site, string output, BuildRequest request, ISourceFolder folder)
    {
        if (OutputVerifier.Of(output, site) is not { } verifier)
        {
            return false;
        }

        SiteBuilder.Build(request, folder, verifier);
        var verified = verifier.Finish();
        reporter.Report(verified.Diagnostics);

        if (!verified.HasErrors)
        {
            reporter.Say(session.Settings.Phrases.Fill("verified", verified.Value.ToString(CultureInfo.InvariantCulture)));
        }

        return !verified.HasErrors;
    }

    /// <summary>
    /// What builds kept of a site's files, for a command that builds nothing; null where none was ever built, and while one is at work. Without it
    /// such a command only takes longer.
    /// </summary>
    public static KeptFiles? KeptOf(string site) =>
        WasBuilt(site) ? KeptFiles.Open(OutputOf(null, site), site) : null;

    /// <summary>Whether a build or a preview left something beside the output.</summary>
    public static bool WasBuilt(string site) => Directory.Exists(Path.Combine(site, OutputWriter.WorkFolder));

    /// <summary>A site's own files over the default theme.</summary>
    public static ISourceFolder FolderOf(string site) => new OverlayFolder(DiskFolder.OfSite(site), EmbeddedFolder.DefaultTheme);

    private static OutputWriter? Open(Session session, IReporter reporter, string output, string site, out ExitCode refusal)
    {
        refusal = ExitCode.Errors;
        var opened = OutputWriter.Open(output, wait: false, site);
        if (opened.Value is null && opened.Diagnostics is [var taken] && OutputWriter.IsBusy(taken))
        {
            reporter.Report(CliRules.Waiting(taken.Arguments[0]));
            session.Terminal.Flush();
            opened = OutputWriter.Open(output, wait: true, site);
        }

        foreach (var diagnostic in opened.Diagnostics)
        {
            reporter.Report(diagnostic);
            refusal = OutputWriter.IsWrongPlace(diagnostic) ? ExitCode.Usage : refusal;
        }

        return opened.Value;
    }

    private static RunSummary Summary(Session session, bool isDone, BuildResult result, int moreErrors, WriteReport? written) => new(
        "build",
        isDone,
        result.Pages,
        Stopwatch.GetElapsedTime(session.Started),
        result.Diagnostics.Count(diagnostic => diagnostic.IsError) + moreErrors,
        result.Diagnostics.Count(diagnostic => diagnostic.IsWarning),
        written,
        result.Stages);
}
