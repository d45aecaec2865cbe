using System.Globalization;
using SiteGen.Cli.Commands;
using SiteGen.Languages.Messages;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Server;

namespace SiteGen.Cli.Reporting;

/// <summary>Prints what a preview does: where it is, what each saving came to, what is newly wrong.</summary>
internal sealed class PreviewPrinter(Session session, IReporter reporter) : IPreviewObserver
{
    private const int MostPaths = 3;

    private Phrases Phrases => session.Settings.Phrases;

    /// <inheritdoc/>
    public void Started(Uri address)
    {
        reporter.Say(Phrases.Fill("serve-started", address.AbsoluteUri, new Uri(address, "/-/").AbsoluteUri));
        session.Terminal.Flush();
    }

    /// <inheritdoc/>
    public void Told(Diagnostic diagnostic)
    {
        reporter.Report(diagnostic);
        session.Terminal.Flush();
    }

    /// <inheritdoc/>
    public void Updated(PreviewUpdate update)
    {
        reporter.Report(update.Appeared);

        foreach (var line in session.Settings.IsVerbose ? SummaryText.Stages(update.Stages, Phrases) : [])
        {
            reporter.Say(line);
        }

        var seconds = update.Took.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        var errors = Phrases.Counted("error", update.Errors);
        var warnings = Phrases.Counted("warning", update.Warnings);
        reporter.Say(update.Number == 1
            ? Phrases.Fill("serve-first", seconds, Phrases.Counted("page", update.Pages), errors, warnings)
            : Phrases.Fill("serve-updated", seconds, Names(update), errors, warnings));
        if (update.IsMended)
        {
            reporter.Say(Phrases.Fill("serve-mended"));
        }

        session.Terminal.Flush();
    }

    private string Names(PreviewUpdate update)
    {
        if (update.Changed.IsEmpty)
        {
            return Phrases.Fill("serve-clock");
        }

        var names = string.Join(", ", update.Changed.Take(MostPaths));
        return update.Changed.Length <= MostPaths
            ? names
            : Phrases.Fill("serve-and-more", names, (update.Changed.Length - MostPaths).ToString(CultureInfo.InvariantCulture));
    }
}
