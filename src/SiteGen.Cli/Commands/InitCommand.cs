using System.CommandLine;
using SiteGen.Authoring.Scaffolding;
using SiteGen.Languages.Messages;

namespace SiteGen.Cli.Commands;

/// <summary>`sitegen init DIR`: writes a new site that can be built as it stands.</summary>
internal static class InitCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(Phrases phrases, CommandRunner run)
    {
        var folder = new Argument<string>("DIR") { Description = phrases.Fill("argument-init-dir") };
        var command = new Command("init", phrases.Fill("command-init")) { folder };
        command.SetAction(run((parsed, session, found) =>
            found.HasErrors ? session.Refuse(found.ToSorted()) : Write(session, parsed.GetRequiredValue(folder), phrases)));
        return command;
    }

    private static ExitCode Write(Session session, string folder, Phrases phrases)
    {
        var scaffolded = SiteScaffolder.Write(folder);
        if (scaffolded.HasErrors)
        {
            return session.Refuse(scaffolded.Diagnostics);
        }

        if (session.Settings.IsVerbose)
        {
            foreach (var path in scaffolded.Value.Files)
            {
                session.Reporter.Say(Path.Combine(folder, path));
            }
        }

        session.Reporter.Say(phrases.Fill("initialised", folder, phrases.Counted("file", scaffolded.Value.Files.Length)));
        return ExitCode.Done;
    }
}
