using System.Text;
using SiteGen.Authoring.Checking.Html;
using SiteGen.Authoring.Checking.Lints;
using SiteGen.Authoring.Checking.Output;
using SiteGen.Authoring.Checking.Parity;
using SiteGen.Authoring.Checking.Pictures;
using SiteGen.Authoring.Checking.Scripts;
using SiteGen.Authoring.Checking.Weights;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Sources;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking;

/// <summary>
/// `check`: builds a site into nothing, looks at every file of the output as it is made, then at the sources as their authors wrote them.
/// Nothing is rendered twice. What the build itself reports is reported once, here too.
/// </summary>
public static class SiteChecker
{
    /// <summary>Everything that is wrong with a site.</summary>
    public static CheckResult Check(BuildRequest request, ISourceFolder folder, StageClock? watch = null)
    {
        var clock = watch ?? new StageClock();
        OutputChecks? output = null;
        var build = SiteBuilder.Build(request, folder, site => (output = new OutputChecks(site, folder, request)).Sink, clock);
        if (build.Site is not { } built || output is null)
        {
            return new(build, build.Diagnostics);
        }

        var found = new DiagnosticCollector();
        found.AddRange(build.Diagnostics);
        var acknowledged = new Acknowledgements(built);
        foreach (var diagnostic in clock.Measure("checks", Remarks).Where(diagnostic => !acknowledged.Covers(diagnostic)))
        {
            found.Add(diagnostic);
        }

        return new(build with { Stages = clock.Times }, found.ToSorted());

        Diagnostic[] Remarks()
        {
            var pages = new CheckedPages(Everything(built, request, folder));
            var headings = HeadingCheck.Of(pages).ToArray();
            return [.. Sources(pages, folder, request.Jobs), .. headings, .. output.Report(headings)];
        }
    }

    /// <summary>Letters that only look right, in pages, lists, settings and interface texts.</summary>
    internal static IEnumerable<ScriptFinding> Scripts(LoadedSite site, ISourceFolder folder, int jobs)
    {
        var check = ScriptCheckOf(site);
        return ProseReader.Select(site.Parsed, folder, (page, prose) => check.OfPage(page.File.Path, prose, page.File.Language), jobs).Concat(DataScripts(site, folder, check));
    }

    private static IEnumerable<Diagnostic> Sources(CheckedPages pages, ISourceFolder folder, int jobs)
    {
        var site = pages.Site;
        var scripts = ScriptCheckOf(site);
        var byPath = pages.Pages.ToDictionary(page => page.File.Path, StringComparer.Ordinal);
        var texts = ProseReader.Select(
            site.Parsed,
            folder,
            (page, prose) => (
                page.File.Path,
                Found: scripts.OfPage(page.File.Path, prose, page.File.Language).Diagnostics
                    .Concat(RawHtmlCheck.Of(page.File.Path, prose))
                    .Concat(HtmlFormCheck.Of(page.File.Path, prose))
                    .Concat(TextCheck.Of(page, prose, byPath.GetValueOrDefault(page.File.Path)))
                    .ToArray(),
                Facts: FactReader.Read(page, prose)),
            jobs);
        return texts.SelectMany(text => text.Found)
            .Concat(ParityCheck.Of(pages, texts.ToDictionary(text => text.Path, text => text.Facts, StringComparer.Ordinal)))
            .Concat(DataScripts(site, folder, scripts).SelectMany(finding => finding.Diagnostics))
            .Concat(HeadlineCheck.Of(pages))
            .Concat(AltTextCheck.Of(pages))
            .Concat(FactsCheck.Of(pages))
            .Concat(UnnamedFileCheck.Of(pages))
            .Concat(PhotoCheck.Of(site, folder, Budgets.Of(site)));
    }

    private static ScriptCheck ScriptCheckOf(LoadedSite site) =>
        new(new KnownNames(site), [.. site.Configuration.Languages.Select(language => language.Code)]);

    private static IEnumerable<ScriptFinding> DataScripts(LoadedSite site, ISourceFolder folder, ScriptCheck check) =>
        site.Sources.Data.Concat(site.Sources.Interface)
            .Select(file => (file.Path, IsInterface: file.Kind == SourceKind.Interface))
            .Append((Path: "site.yml", IsInterface: false))
            .Select(file => folder.Read(file.Path) is { IsRead: true } read
                ? check.OfData(file.Path, Encoding.UTF8.GetString(read.Bytes.Span), file.IsInterface)
                : new ScriptFinding(file.Path, [], [], [], []));

    /// <summary>The site with what waits for its time; the same site where nothing does.</summary>
    private static LoadedSite Everything(LoadedSite site, BuildRequest request, ISourceFolder folder) =>
        site.Model.Pages.Length == site.Parsed.Length ? site : SiteBuilder.Load(request with { Preview = true }, folder).Value ?? site;
}
