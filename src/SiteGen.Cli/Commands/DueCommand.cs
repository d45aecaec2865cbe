using System.CommandLine;
using NodaTime;
using SiteGen.Cli.Running;
using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model;

namespace SiteGen.Cli.Commands;

/// <summary>
/// `sitegen due`: tells a schedule whether the clock alone has changed the site since it was last built: an embargo lifted, a release
/// expired, or one left the news sitemap. It prints `due=true` or `due=false`, as a step's output of GitHub Actions is written; people need
/// it rarely, so the help leaves it out.
/// </summary>
internal static class DueCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Create(Phrases phrases, SharedOptions shared, CommandRunner run)
    {
        var since = OptionMaker.WithValue("--since", "INSTANT", phrases);
        var options = new BuildOptions(phrases);
        var command = new Command("due", phrases.Fill("command-due")) { since };
        command.Hidden = true;
        foreach (var option in options.All)
        {
            command.Add(option);
        }

        command.SetAction(run((parsed, session, found) =>
        {
            var site = SiteFinder.Find(parsed.TextOf(shared.Site), found);
            var request = options.Read(parsed, CheckLevel.Usual, found);
            var last = parsed.TextOf(since) is { } written ? BuildOptions.ReadInstant(written, found) : (Instant?)null;
            return found.HasErrors || site is null ? session.Refuse(found.ToSorted()) : Answer(session, site, request, last);
        }));
        return command;
    }

    /// <summary>Whether anything happened after <paramref name="since"/> up to the model's clock.</summary>
    internal static bool IsDue(SiteModel model, Instant since) =>
        model.Changes.Any(change => since < change && change <= model.Now)
        || model.Pages.Any(page => page.IsListed && since < page.Date.Instant + Page.NewsSpan && page.Date.Instant + Page.NewsSpan <= model.Now);

    private static ExitCode Answer(Session session, string site, BuildRequest request, Instant? since)
    {
        var folder = BuildRun.FolderOf(site);
        using var kept = BuildRun.KeptOf(site);
        var loaded = SiteBuilder.Load(request, folder, kept?.Cache);
        if (loaded.Value is null)
        {
            var reporter = session.ReporterOf(folder, site);
            reporter.Report(loaded.Diagnostics);

            return ExitCode.Usage;
        }

        // Where nobody knows when the site was last built, or it has errors that a build would report, building is the answer.
        var isDue = since is not { } last || loaded.HasErrors || IsDue(loaded.Value.Model, last);
        session.Terminal.Out.WriteLine(isDue ? "due=true" : "due=false");
        return ExitCode.Done;
    }
}
