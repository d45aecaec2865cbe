using SiteGen.Cli.Reporting;
using SiteGen.Cli.Running;
using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Cli.Commands;

/// <summary>One run of one command: where it prints, how, and when it began.</summary>
/// <param name="Terminal">Where it prints.</param>
/// <param name="Settings">How the user wants to be told.</param>
/// <param name="Started">When the program started, by the stopwatch.</param>
internal sealed record Session(Terminal Terminal, ReportSettings Settings, long Started)
{
    /// <summary>Whether somebody sits at a terminal who can be asked, and wants to be.</summary>
    public bool MayAsk => Terminal.CanAsk && !Settings.IsQuiet && Settings.Format == ReportFormat.Text;

    /// <summary>The reporter while no site is known.</summary>
    public IReporter Reporter => Reporters.Of(Settings, Terminal.Out, null, null);

    /// <summary>The reporter of a site, which can show its lines.</summary>
    public IReporter ReporterOf(ISourceFolder sources, string site) => Reporters.Of(Settings, Terminal.Out, sources, site);

    /// <summary>Reports wrong usage. It goes to the error stream: nobody asked for it.</summary>
    public ExitCode Refuse(EquatableArray<Diagnostic> diagnostics)
    {
        var output = Settings.Format == ReportFormat.Text ? Terminal.Error : Terminal.Out;
        var reporter = Reporters.Of(Settings with { HasColours = false }, output, null, null);
        reporter.Report(diagnostics);

        return ExitCode.Usage;
    }

    /// <summary>Reports what kept a command from its work where nothing was wrong with the question.</summary>
    public ExitCode Fail(EquatableArray<Diagnostic> diagnostics)
    {
        Refuse(diagnostics);
        return ExitCode.Errors;
    }
}
