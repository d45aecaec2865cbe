using System.Text;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Sources;

namespace SiteGen.Authoring.Importing.Writing;

/// <summary>Knows what was imported into a site before, by the comments that imports leave.</summary>
internal sealed class ImportedMarks
{
    private const string Mark = "# import: ";

    private readonly Dictionary<string, string> paths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> origins = new(StringComparer.Ordinal);

    /// <summary>Looks at every release of a site.</summary>
    public ImportedMarks(SourceTree sources, ISourceFolder folder)
    {
        foreach (var page in sources.Pages)
        {
            var text = Encoding.UTF8.GetString(folder.Read(page.Path).Bytes.Span);
            var at = text.IndexOf(Mark, StringComparison.Ordinal);
            var end = at < 0 ? -1 : text.IndexOf('\n', at);
            if (end > 0 && text[(at + Mark.Length)..end].TrimEnd().Split(' ', 2) is [var fingerprint, var origin])
            {
                Note(page.Path, fingerprint, origin, page.Language);
            }
        }
    }

    /// <summary>The line that tells where a release came from.</summary>
    public static string LineOf(Article article) => $"{Mark}{article.Fingerprint} {OriginOf(article)}";

    /// <summary>The file that holds an article already; null for one that is new.</summary>
    public string? PathOf(string fingerprint, string language) => paths.GetValueOrDefault($"{language} {fingerprint}");

    /// <summary>Whether a file was imported from where an article is.</summary>
    public bool IsFrom(string path, Article article) => origins.GetValueOrDefault(path) == OriginOf(article);

    /// <summary>Notes what is written now.</summary>
    public void Note(string path, Article article, string language) => Note(path, article.Fingerprint, OriginOf(article), language);

    /// <summary>Names of files may hold what a line cannot.</summary>
    private static string OriginOf(Article article) => YamlWords.OneLine(article.Origin);

    private void Note(string path, string fingerprint, string origin, string language)
    {
        paths.TryAdd($"{language} {fingerprint}", path);
        origins[path] = origin;
    }
}
