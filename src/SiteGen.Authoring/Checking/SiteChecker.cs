using System.Text;
using SiteGen.Authoring.Checking.Leaks;
using SiteGen.Authoring.Checking.Output;
using SiteGen.Authoring.Checking.Scripts;
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
    public static CheckResult Check(BuildRequest request, ISourceFolder folder)
    {
        LeakWatch? leaks = null;
        var build = SiteBuilder.Build(request, folder, site =>
        {
            leaks = request.Preview ? null : LeakWatch.Of(site, folder, request.Jobs);
            return new ObservedOutput([.. new IOutputObserver?[] { leaks }.OfType<IOutputObserver>()]);
        });
        var found = new DiagnosticCollector();
        found.AddRange(build.Diagnostics);
        if (build.Site is not { } site)
        {
            return new(build, build.Diagnostics);
        }

        var acknowledged = new Acknowledgements(site);
        foreach (var finding in Scripts(site, folder, request.Jobs))
        {
            Add(finding.Diagnostics);
        }

        Add(leaks?.Report() ?? []);
        return new(build, found.ToSorted());

        void Add(IEnumerable<Diagnostic> diagnostics)
        {
            foreach (var diagnostic in diagnostics)
            {
                if (!acknowledged.Covers(diagnostic))
                {
                    found.Add(diagnostic);
                }
            }
        }
    }

    /// <summary>Letters that only look right, in pages, lists, settings and interface texts.</summary>
    internal static IEnumerable<ScriptFinding> Scripts(LoadedSite site, ISourceFolder folder, int jobs)
    {
        var languages = site.Configuration.Languages.Select(language => language.Code).ToArray();
        var check = new ScriptCheck(new KnownNames(site), languages);
        var pages = ProseReader.Select(site.Parsed, folder, (page, prose) => check.OfPage(page.File.Path, prose, page.File.Language), jobs);
        var data = site.Sources.Data.Concat(site.Sources.Interface).Select(file => (file.Path, IsInterface: file.Kind == SourceKind.Interface)).Append((Path: "site.yml", IsInterface: false));
        return pages.Concat(data.Select(file => folder.Read(file.Path) is { IsRead: true } read
            ? check.OfData(file.Path, Encoding.UTF8.GetString(read.Bytes.Span), "", file.IsInterface)
            : new ScriptFinding(file.Path, [], [], [])));
    }
}
