using SiteGen.Authoring.Importing.Terms;
using SiteGen.Authoring.Importing.Writing;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Importing;

/// <summary>
/// Turns articles of elsewhere into releases: reads what each file is, finds what it names, writes what is not there yet. A file of the site is
/// never written over.
/// </summary>
public static class ArticleImporter
{
    /// <summary>Imports what is asked for into a loaded site.</summary>
    public static Diagnosed<ImportReport> Import(ImportRequest request, LoadedSite site, ISourceFolder folder)
    {
        var found = new DiagnosticCollector();
        var reader = new SourceReader(found);
        var articles = request.Files.SelectMany(reader.Read).ToList();
        var writer = new ImportedReleaseWriter(request, site, new ImportedMarks(site.Sources, folder), found);
        var dropped = articles.SelectMany(article => article.Dropped.Select(text => new DroppedSource(article.Origin, text))).ToEquatableArray();
        if (request.Map is { } path && !File.Exists(path) && articles.Exists(article => !article.Labels.IsEmpty))
        {
            return found.Finish(new ImportReport([], []) { ProposedMap = Propose(path, articles, writer, request, found) });
        }

        var map = request.Map is { } named && File.Exists(named) ? LabelMap.Read(named, site, found) : LabelMap.None;
        if (map is null)
        {
            return found.Finish(new ImportReport([], dropped));
        }

        var releases = new List<ImportedRelease>();
        foreach (var group in articles.GroupBy(article => article.PairKey ?? article.Fingerprint + article.Origin, StringComparer.Ordinal))
        {
            // Two of one language cannot be versions of each other, whatever their source says.
            foreach (var versions in Versions(group))
            {
                releases.AddRange(writer.Write(versions, map));
            }
        }

        return found.Finish(new ImportReport(releases.ToEquatableArray(), dropped));
    }

    /// <summary>How something that was left out is told.</summary>
    public static Diagnostic DroppedNote(DroppedSource dropped) => ImportRules.Dropped(dropped);

    private static IEnumerable<List<Article>> Versions(IEnumerable<Article> group)
    {
        var sets = new List<List<Article>>();
        foreach (var article in group)
        {
            if (sets.Find(set => !set.Exists(other => other.Language == article.Language)) is { } open)
            {
                open.Add(article);
            }
            else
            {
                sets.Add([article]);
            }
        }

        return sets;
    }

    private static string? Propose(string path, List<Article> articles, ImportedReleaseWriter writer, ImportRequest request, DiagnosticCollector found)
    {
        if (request.IsTrial)
        {
            return path;
        }

        try
        {
            File.WriteAllText(path, LabelMap.Propose(articles, writer.FinderOf));
            return path;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            found.Add(ImportRules.Unwritable(path));
            return null;
        }
    }
}
