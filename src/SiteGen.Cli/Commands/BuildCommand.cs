using System.CommandLine;
using SiteGen.Cli.Running;
using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Configuration;

namespace SiteGen.Cli.Commands;

/// <summary>`sitegen build`: writes the site.</summary>
internal static class BuildCommand
{
    /// <summary>Declares the command. <paramref name="run"/> gives each action its session.</summary>
    public static Command Create(Phrases phrases, SharedOptions shared, CommandRunner run)
    {
        var output = OptionMaker.WithValue("--output", "DIR", phrases);
        var verify = OptionMaker.Switch("--verify", phrases);
        var options = new BuildOptions(phrases);
        var command = new Command("build", phrases.Fill("command-build")) { output, verify };
        foreach (var option in options.All)
        {
            command.Add(option);
        }

        command.SetAction(run((parsed, session, found) =>
        {
            var site = SiteFinder.Find(parsed.TextOf(shared.Site), found);
            var request = options.Read(parsed, CheckLevel.Usual, found);
            return found.HasErrors || site is null
                ? session.Refuse(found.ToSorted())
                : BuildRun.Write(session, site, parsed.TextOf(output), request with { Pictures = VipsTool.Find(Environment.GetEnvironmentVariable("PATH")) }, parsed.Has(verify));
        }));
        return command;
    }
}
