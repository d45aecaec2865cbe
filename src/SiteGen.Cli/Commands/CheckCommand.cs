using System.CommandLine;
using SiteGen.Cli.Running;
using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Configuration;

namespace SiteGen.Cli.Commands;

/// <summary>`sitegen check`: everything that `build` reports and more, with nothing written.</summary>
internal static class CheckCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(Phrases phrases, SharedOptions shared, CommandRunner run)
    {
        var fix = OptionMaker.Switch("--fix", phrases);
        var external = OptionMaker.Switch("--external", phrases);
        var options = new BuildOptions(phrases, "option-checked-drafts");
        var command = new Command("check", phrases.Fill("command-check")) { fix, external };
        foreach (var option in options.All)
        {
            command.Add(option);
        }

        command.SetAction(run((parsed, session, found) =>
        {
            var site = SiteFinder.Find(parsed.TextOf(shared.Site), found);
            var request = options.Read(parsed, CheckLevel.Thorough, found);
            return found.HasErrors || site is null ? session.Refuse(found.ToSorted()) : CheckRun.Check(session, site, request, parsed.Has(fix), parsed.Has(external));
        }));
        return command;
    }
}
