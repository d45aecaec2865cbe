using System.Text.RegularExpressions;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Importing;

/// <summary>Reads one article of many, so that one which cannot be read keeps no other from being imported.</summary>
internal static class OneArticle
{
    /// <summary>The article, or none. Every search has a limit: a text made to be slow ends in a diagnostic.</summary>
    public static Article[] Read(string path, DiagnosticCollector found, Func<Article?> read)
    {
        try
        {
            return read() is { } article ? [article] : [];
        }
        catch (RegexMatchTimeoutException)
        {
            found.Add(ImportRules.Slow(path));
            return [];
        }
    }
}
