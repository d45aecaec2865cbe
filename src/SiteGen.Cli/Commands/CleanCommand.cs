using System.CommandLine;
using SiteGen.Cli.Running;
using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Writing;

namespace SiteGen.Cli.Commands;

/// <summary>`sitegen clean`: removes what `build` wrote, and nothing else.</summary>
internal static class CleanCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(Phrases phrases, SharedOptions shared, CommandRunner run)
    {
        var output = OptionMaker.WithValue("--output", "DIR", phrases, "option-cleaned");
        var command = new Command("clean", phrases.Fill("command-clean")) { output };
        command.SetAction(run((parsed, session, found) =>
        {
            var site = SiteFinder.Find(parsed.TextOf(shared.Site), found);
            return found.HasErrors || site is null ? session.Refuse(found.ToSorted()) : Clean(session, site, parsed.TextOf(output), phrases);
        }));
        return command;
    }

    private static ExitCode Clean(Session session, string site, string? output, Phrases phrases)
    {
        var cleaned = OutputCleaner.Clean(BuildRun.OutputOf(output, site), site);
        var exit = ExitCode.Done;
        foreach (var diagnostic in cleaned.Diagnostics)
        {
            session.Reporter.Report(diagnostic);
            if (diagnostic.IsError)
            {
                exit = OutputWriter.IsWrongPlace(diagnostic) ? ExitCode.Usage : ExitCode.Errors;
            }
        }

        if (cleaned.Value.Removed > 0)
        {
            session.Reporter.Say(phrases.Fill("cleaned", phrases.Counted("file", cleaned.Value.Removed)));
        }

        return exit;
    }
}
