using System.CommandLine;
using SiteGen.Authoring.Schemas;
using SiteGen.Cli.Running;
using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;

namespace SiteGen.Cli.Commands;

/// <summary>`sitegen schema`: writes what Visual Studio Code needs to check and complete the files of the site.</summary>
internal static class SchemaCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(Phrases phrases, SharedOptions shared, CommandRunner run)
    {
        var command = new Command("schema", phrases.Fill("command-schema"));
        command.SetAction(run((parsed, session, found) =>
        {
            var root = SiteFinder.Find(parsed.TextOf(shared.Site), found);
            return found.HasErrors || root is null ? session.Refuse(found.ToSorted()) : Write(session, root, phrases);
        }));
        return command;
    }

    private static ExitCode Write(Session session, string root, Phrases phrases)
    {
        var survey = SiteBuilder.Survey(new BuildRequest { Now = default }, BuildRun.FolderOf(root));
        if (survey.Value is not { } site)
        {
            return session.Refuse(survey.Diagnostics);
        }

        var written = SetupWriter.Write(EditorSetup.Of(site), root);
        if (written.HasErrors)
        {
            return session.Fail(written.Diagnostics);
        }

        session.Reporter.Say(phrases.Fill("schema-written", phrases.Counted("file", written.Value.Written), phrases.Counted("file", written.Value.Unchanged)));
        if (!written.Value.Kept.IsEmpty)
        {
            session.Reporter.Say(phrases.Fill("schema-kept", string.Join(", ", written.Value.Kept)));
        }

        return ExitCode.Done;
    }
}
