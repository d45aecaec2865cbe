using System.CommandLine;
using SiteGen.Languages.Messages;

namespace SiteGen.Cli.Commands;

/// <summary>`sitegen completion SHELL`: prints the script by which a shell completes commands, options and the ids of the site.</summary>
internal static class CompletionCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(Phrases phrases, CommandRunner run)
    {
        var shell = new Argument<string>("bash|zsh|fish|powershell") { Description = phrases.Fill("argument-completion-shell") };
        shell.CompletionSources.Add([.. CompletionScripts.Shells]);
        var command = new Command("completion", phrases.Fill("command-completion")) { shell };
        command.SetAction(run((parsed, session, found) =>
        {
            var name = parsed.GetRequiredValue(shell);
            if (CompletionScripts.Of(name) is not { } script)
            {
                found.Add(CliRules.NoSuchChoice(name, "sitegen completion", CompletionScripts.Shells));
                return session.Refuse(found.ToSorted());
            }

            session.Terminal.Out.Write(script);
            return ExitCode.Done;
        }));
        return command;
    }
}
