using System.CommandLine;
using SiteGen.Authoring.Status;
using SiteGen.Cli.Reporting;
using SiteGen.Cli.Running;
using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Cli.Commands;

/// <summary>`sitegen status`: where the releases stand, which translations are missing or out of date, what the clock will change next.</summary>
internal static class StatusCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(Phrases phrases, SharedOptions shared, CommandRunner run)
    {
        var files = new Argument<string[]>("[FILE…]") { Description = phrases.Fill("argument-status-files"), Arity = ArgumentArity.ZeroOrMore };
        var acknowledge = OptionMaker.Switch("--acknowledge", phrases, "option-status-acknowledge");
        var all = OptionMaker.Switch("--all", phrases, "option-status-all");
        var options = new BuildOptions(phrases);
        var command = new Command("status", phrases.Fill("command-status")) { files, acknowledge, all };
        foreach (var option in options.OfReading)
        {
            command.Add(option);
        }

        command.SetAction(run((parsed, session, found) =>
        {
            var root = SiteFinder.Find(parsed.TextOf(shared.Site), found);
            var request = options.Read(parsed, CheckLevel.Usual, found);
            var named = parsed.GetValue(files) ?? [];
            if (parsed.Has(all) && (!parsed.Has(acknowledge) || named.Length > 0))
            {
                found.Add(CliRules.AllNeedsAcknowledge());
            }
            else if (parsed.Has(acknowledge) && named.Length == 0 && !parsed.Has(all))
            {
                found.Add(CliRules.WhatToAcknowledge());
            }

            return found.HasErrors || root is null
                ? session.Refuse(found.ToSorted())
                : Tell(session, root, request, named, parsed.Has(acknowledge));
        }));
        return command;
    }

    private static ExitCode Tell(Session session, string root, BuildRequest request, string[] files, bool acknowledge)
    {
        using var interruption = new Interruption(session.Terminal);
        var folder = BuildRun.FolderOf(root);
        using var kept = BuildRun.KeptOf(root);
        var loaded = SiteBuilder.Load(StatusReader.Whole(request), folder, kept?.Cache);
        if (loaded.Value is not { } site)
        {
            return session.Refuse(loaded.Diagnostics);
        }

        var reporter = session.ReporterOf(folder, root);
        var ledger = TranslationLedger.Read(folder);
        reporter.Report(ledger.Diagnostics);

        var status = StatusReader.Read(site.Model, folder, ledger.Value, request.Jobs);
        var found = new DiagnosticCollector();
        IReadOnlyList<TranslationStatus> named = files.Length == 0 ? status.Translations : Named(status, root, files, found);
        if (found.HasErrors)
        {
            return session.Refuse(found.ToSorted());
        }

        if (acknowledge)
        {
            return Acknowledge(session, reporter, root, site, ledger.Value, named);
        }

        var printer = new StatusPrinter(session, reporter, site.Model);
        if (files.Length > 0)
        {
            printer.PrintTranslations(named);
        }
        else
        {
            printer.Print(status, loaded.Diagnostics.Count(diagnostic => diagnostic.IsError));
        }

        return ExitCode.Done;
    }

    private static List<TranslationStatus> Named(SiteStatus status, string root, string[] files, DiagnosticCollector found) => files
        .SelectMany(file => StatusReader.Named(status, SitePath.Of(file, root) ?? file, found) ?? [])
        .DistinctBy(translation => translation.Path)
        .ToList();

    private static ExitCode Acknowledge(Session session, IReporter reporter, string root, LoadedSite site, TranslationLedger ledger, IReadOnlyList<TranslationStatus> named)
    {
        var changed = named.Where(translation => translation.Condition != TranslationCondition.Current).ToArray();
        var there = site.Model.Pages.Select(page => (page.File.TranslationKey, page.Language.Code)).ToHashSet();
        var fault = changed.Length == 0 ? null : ledger.With(changed.Select(translation => translation.Record), record => there.Contains((record.Key, record.Language))).Write(root);
        if (fault is not null)
        {
            return session.Fail([fault]);
        }

        new StatusPrinter(session, reporter, site.Model).PrintAcknowledged(changed, TranslationLedger.FileName);
        return ExitCode.Done;
    }
}
