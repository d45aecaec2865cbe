using System.CommandLine;
using System.Globalization;
using SiteGen.Authoring.Addresses;
using SiteGen.Cli.Reporting;
using SiteGen.Cli.Running;
using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model.Addresses;

namespace SiteGen.Cli.Commands;

/// <summary>`sitegen addresses`: tells what became of published addresses, and records those of the site as it is now.</summary>
internal static class AddressesCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(Phrases phrases, SharedOptions shared, CommandRunner run)
    {
        var record = OptionMaker.Switch("--record", phrases);
        var options = new BuildOptions(phrases);
        var command = new Command("addresses", phrases.Fill("command-addresses")) { record };
        command.Add(options.Clock);
        command.SetAction(run((parsed, session, found) =>
        {
            var site = SiteFinder.Find(parsed.TextOf(shared.Site), found);
            var records = parsed.Has(record);
            var request = options.Read(parsed, records ? CheckLevel.Usual : CheckLevel.Thorough, found);
            return found.HasErrors || site is null ? session.Refuse(found.ToSorted()) : Run(session, site, request, records, phrases);
        }));
        return command;
    }

    private static ExitCode Run(Session session, string site, BuildRequest request, bool records, Phrases phrases)
    {
        var folder = BuildRun.FolderOf(site);
        var reporter = session.ReporterOf(folder, site);
        using var kept = BuildRun.KeptOf(site);
        var loaded = SiteBuilder.Load(request, folder, kept?.Cache);
        reporter.Report(loaded.Diagnostics.Where(diagnostic => diagnostic.IsError || diagnostic.Location?.Path == AddressLedger.FilePath));

        if (loaded.Value is null)
        {
            return ExitCode.Usage;
        }

        var (missing, all) = LedgerRecorder.Compare(loaded.Value.Model);
        if (!records || loaded.HasErrors)
        {
            // A site with errors is not published: its addresses are nothing to keep.
            reporter.Say(phrases.Fill("addresses-known", Number(all - missing), Number(missing)));
            return loaded.HasErrors ? ExitCode.Errors : ExitCode.Done;
        }

        return Record(reporter, site, loaded.Value, missing, phrases);
    }

    private static ExitCode Record(IReporter reporter, string site, LoadedSite loaded, int missing, Phrases phrases)
    {
        var written = LedgerRecorder.Write(site, loaded.Model);
        reporter.Report(written.Diagnostics);

        if (!written.HasErrors)
        {
            reporter.Say(written.Value ? phrases.Fill("addresses-recorded", Number(missing), AddressLedger.FilePath) : phrases.Fill("addresses-same"));
        }

        return written.HasErrors ? ExitCode.Errors : ExitCode.Done;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
