using System.CommandLine;
using System.Globalization;
using SiteGen.Authoring.Importing;
using SiteGen.Cli.Reporting;
using SiteGen.Cli.Running;
using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Primitives.Collections;

namespace SiteGen.Cli.Commands;

/// <summary>`sitegen import FILE…`: turns articles of elsewhere into releases.</summary>
internal static class ImportCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(Phrases phrases, SharedOptions shared, CommandRunner run)
    {
        var files = new Argument<string[]>("FILE…") { Description = phrases.Fill("argument-import-file"), Arity = ArgumentArity.OneOrMore };
        var section = OptionMaker.WithValue("--section", "NAME", phrases);
        var map = OptionMaker.WithValue("--map", "FILE", phrases);
        var trial = OptionMaker.Switch("--dry-run", phrases);
        var options = new BuildOptions(phrases);
        var command = new Command("import", phrases.Fill("command-import")) { files, section, map, trial };
        command.Add(options.Clock);
        command.SetAction(run((parsed, session, found) =>
        {
            var site = SiteFinder.Find(parsed.TextOf(shared.Site), found);
            var clock = options.Read(parsed, CheckLevel.Usual, found);
            var name = parsed.TextOf(section) ?? "news";
            if (!name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-') || name is "pages" or "data" or "")
            {
                found.Add(CliRules.BadSection(name));
            }

            if (found.HasErrors || site is null)
            {
                return session.Refuse(found.ToSorted());
            }

            var request = new ImportRequest { Files = parsed.GetRequiredValue(files).ToEquatableArray(), Site = site, Section = name, Map = parsed.TextOf(map), IsTrial = parsed.Has(trial) };
            return Run(session, request, clock, phrases);
        }));
        return command;
    }

    private static ExitCode Run(Session session, ImportRequest request, BuildRequest clock, Phrases phrases)
    {
        var folder = BuildRun.FolderOf(request.Site);
        var reporter = session.ReporterOf(folder, request.Site);
        using var kept = BuildRun.KeptOf(request.Site);
        var loaded = SiteBuilder.Load(clock, folder, kept?.Cache);
        if (loaded.Value is null)
        {
            reporter.Report(loaded.Diagnostics);

            return ExitCode.Usage;
        }

        var imported = ArticleImporter.Import(request, loaded.Value, folder);
        reporter.Report(imported.Diagnostics);

        foreach (var dropped in imported.Value.Dropped)
        {
            if (session.Settings.IsVerbose)
            {
                reporter.Say($"{dropped.Source}:{Number(dropped.Text.Line)}: {dropped.Text.Text}");
            }
            else
            {
                reporter.Report(ArticleImporter.DroppedNote(dropped));
            }
        }

        Say(reporter, imported.Value, request, phrases);
        return imported.HasErrors ? ExitCode.Errors : ExitCode.Done;
    }

    private static void Say(IReporter reporter, ImportReport report, ImportRequest request, Phrases phrases)
    {
        if (report.ProposedMap is { } map)
        {
            reporter.Say(phrases.Fill("import-map", map));
            return;
        }

        foreach (var release in report.Releases.Where(release => release.State == ImportState.Written))
        {
            reporter.Say(phrases.Fill("import-written", release.Path, Number(release.Reviews)));
        }

        reporter.Say(phrases.Fill(
            request.IsTrial ? "import-trial" : "imported",
            Number(report.Releases.Count(release => release.State == ImportState.Written)),
            Number(report.Releases.Count(release => release.State == ImportState.AlreadyThere)),
            Number(report.Releases.Count(release => release.State == ImportState.LeftAsItIs)),
            Number(report.Releases.Sum(release => release.Reviews))));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
