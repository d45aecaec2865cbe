using System.CommandLine;
using SiteGen.Authoring.Reach;
using SiteGen.Cli.Reporting;
using SiteGen.Cli.Running;
using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Configuration;

namespace SiteGen.Cli.Commands;

/// <summary>`sitegen why FILE`: every gate between a file and the reader, and the one that stopped it.</summary>
internal static class WhyCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(Phrases phrases, SharedOptions shared, CommandRunner run)
    {
        var file = new Argument<string>("FILE") { Description = phrases.Fill("argument-why-file") };
        var options = new BuildOptions(phrases);
        var command = new Command("why", phrases.Fill("command-why")) { file };
        foreach (var option in options.OfReading)
        {
            command.Add(option);
        }

        command.SetAction(run((parsed, session, found) =>
        {
            var root = SiteFinder.Find(parsed.TextOf(shared.Site), found);
            var request = options.Read(parsed, CheckLevel.Usual, found);
            return found.HasErrors || root is null
                ? session.Refuse(found.ToSorted())
                : Tell(session, root, request, parsed.GetRequiredValue(file));
        }));
        return command;
    }

    private static ExitCode Tell(Session session, string root, BuildRequest request, string file)
    {
        using var interruption = new Interruption(session.Terminal);
        var folder = BuildRun.FolderOf(root);
        var read = ReachReader.Read(request, folder, SitePath.Of(file, root) ?? file);
        if (read.Value is not { } reach)
        {
            return session.Refuse(read.Diagnostics);
        }

        new ReachPrinter(session, session.ReporterOf(folder, root)).Print(reach);
        return reach.StoppedBy is null ? ExitCode.Done : ExitCode.Errors;
    }
}
