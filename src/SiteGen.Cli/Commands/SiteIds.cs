using System.CommandLine;
using System.CommandLine.Completions;
using SiteGen.Cli.Running;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Cli.Commands;

/// <summary>Offers the ids of the site to a shell; none where there is no site. Nothing is reported: somebody is in the middle of a word.</summary>
internal static class SiteIds
{
    /// <summary>Lets an option that takes ids with commas between them be completed, the last id of them.</summary>
    public static Option<string?> Offering(this Option<string?> option, SharedOptions shared, Func<SiteSurvey, IEnumerable<string>> ids)
    {
        option.CompletionSources.Add(context =>
        {
            var begun = context.WordToComplete[..(context.WordToComplete.LastIndexOf(',') + 1)];
            var given = begun.Split(',');
            return Survey(context, shared) is { } site ? ids(site).Except(given).Select(id => new CompletionItem(begun + id)) : [];
        });
        return option;
    }

    private static SiteSurvey? Survey(CompletionContext context, SharedOptions shared) =>
        SiteFinder.Find(context.ParseResult.TextOf(shared.Site), new DiagnosticCollector()) is { } root
            ? SiteBuilder.Survey(new BuildRequest { Now = default }, BuildRun.FolderOf(root)).Value
            : null;
}
