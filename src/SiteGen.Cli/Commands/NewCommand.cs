using System.CommandLine;
using NodaTime;
using SiteGen.Authoring.Releases;
using SiteGen.Cli.Reporting;
using SiteGen.Cli.Running;
using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;

namespace SiteGen.Cli.Commands;

/// <summary>`sitegen new TITLE`: begins a release in every language of the site. At a terminal it asks for what it was not told.</summary>
internal static class NewCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(Phrases phrases, SharedOptions shared, CommandRunner run)
    {
        var options = new NewOptions(phrases, shared);
        var command = new Command("new", phrases.Fill("command-new"));
        options.AddTo(command);
        command.SetAction(run((parsed, session, found) =>
        {
            var root = SiteFinder.Find(parsed.TextOf(shared.Site), found);
            if (found.HasErrors || root is null)
            {
                return session.Refuse(found.ToSorted());
            }

            var folder = BuildRun.FolderOf(root);
            var now = SystemClock.Instance.GetCurrentInstant();
            var survey = SiteBuilder.Survey(new BuildRequest { Now = now }, folder);
            if (survey.Value is not { } site)
            {
                return session.Refuse(survey.Diagnostics);
            }

            var order = options.Read(parsed, site, parsed.TextOf(shared.Language), found);
            return found.HasErrors ? session.Refuse(found.ToSorted()) : Begin(session, root, site, order, folder, now);
        }));
        return command;
    }

    private static ExitCode Begin(Session session, string root, SiteSurvey site, ReleaseOrder order, ISourceFolder folder, Instant now)
    {
        using var interruption = new Interruption(session.Terminal);
        if (session.MayAsk)
        {
            order = new ReleasePrompts(session, site, now).Complete(order);
        }

        if (order.Titles.IsEmpty)
        {
            return session.Refuse([CliRules.MissingTitle(site.Configuration.Languages.Select(language => language.Code))]);
        }

        using var kept = BuildRun.KeptOf(root);
        var planned = ReleasePlanner.Plan(order, site, folder, now, kept?.Cache);
        if (planned.Value is not { } plan)
        {
            return session.Refuse(planned.Diagnostics);
        }

        if (ReleaseWriter.Write(plan, root) is { } fault)
        {
            return session.Fail([fault]);
        }

        var reporter = session.ReporterOf(folder, root);
        reporter.Report(planned.Diagnostics);

        new NewReleasePrinter(session, reporter).Print(plan, order, site, root);
        return ExitCode.Done;
    }
}
