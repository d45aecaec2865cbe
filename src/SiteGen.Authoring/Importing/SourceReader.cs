using System.Text.RegularExpressions;
using SiteGen.Authoring.Importing.Folders;
using SiteGen.Authoring.Importing.Html;
using SiteGen.Authoring.Importing.Texts;
using SiteGen.Authoring.Importing.WordPress;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Importing;

/// <summary>Tells what a file or folder is by its name and its first letters, and has it read.</summary>
internal static class SourceReader
{
    /// <summary>The articles of a file or folder; what cannot be read is reported.</summary>
    public static IEnumerable<Article> Read(string path, DiagnosticCollector found)
    {
        try
        {
            return ReadAny(path, found);
        }
        catch (RegexMatchTimeoutException)
        {
            // Every search has a limit: a text made to be slow ends in a diagnostic.
            found.Add(ImportRules.Slow(path));
            return [];
        }
    }

    private static IEnumerable<Article> ReadAny(string path, DiagnosticCollector found)
    {
        if (Directory.Exists(path))
        {
            return ReadFolder(path, found);
        }

        if (!File.Exists(path))
        {
            found.Add(ImportRules.Missing(path));
            return [];
        }

        return WordPressReader.Is(path) ? WordPressReader.Read(path, path.Replace('\\', '/'), found)
            : IsMarkdown(path) ? (ReadMarkdown(path, Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".", ForeignFolder.KindOf(Path.GetDirectoryName(Path.GetFullPath(path)) ?? "."), found) is { } article ? [article] : [])
            : ReadFile(path, found);
    }

    private static List<Article> ReadFolder(string folder, DiagnosticCollector found)
    {
        var kind = ForeignFolder.KindOf(folder);
        var articles = new List<Article>();
        foreach (var path in ForeignFolder.Files(folder))
        {
            if (IsMarkdown(path))
            {
                articles.AddRange(ReadMarkdown(path, folder, kind, found) is { } article ? [article] : []);
            }
            else if (!path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || kind == FolderKind.Hugo)
            {
                articles.AddRange(WordPressReader.Is(path) ? WordPressReader.Read(path, path.Replace('\\', '/'), found) : ReadFile(path, found));
            }
        }

        if (articles.Count == 0)
        {
            found.Add(ImportRules.Nothing(folder));
        }

        return articles;
    }

    /// <summary>Pictures lie beside the file, or where the other program keeps what it publishes as it is.</summary>
    private static Article? ReadMarkdown(string path, string folder, FolderKind kind, DiagnosticCollector found)
    {
        var own = Path.GetDirectoryName(path) ?? folder;
        var above = Path.GetDirectoryName(Path.GetFullPath(folder)) ?? folder;
        return ForeignFolder.Read(path, folder, kind, new PhotoShelf(own, Path.Combine(folder, "static"), Path.Combine(folder, "assets"), Path.Combine(above, "static"), Path.Combine(above, "assets"), folder), found);
    }

    private static bool IsMarkdown(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<Article> ReadFile(string path, DiagnosticCollector found)
    {
        var shown = path.Replace('\\', '/');
        if (ImportedText.Read(path, shown, found) is not { } text)
        {
            return [];
        }

        var (name, language) = NameOf(shown);
        if (IsHtml(shown, text))
        {
            return HtmlArticleReader.Read(text, path, shown, found) is { } page ? [page with { PairKey = language is null ? null : name, Language = language ?? page.Language }] : [];
        }

        if (PastedTextReader.Read(text, shown[(shown.LastIndexOf('/') + 1)..], language) is not { } article)
        {
            found.Add(ImportRules.Empty(shown));
            return [];
        }

        return [article with { PairKey = language is null ? null : name }];
    }

    private static bool IsHtml(string path, string text) =>
        path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".xhtml", StringComparison.OrdinalIgnoreCase)
        || text.AsSpan().TrimStart().StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.AsSpan().TrimStart().StartsWith("<html", StringComparison.OrdinalIgnoreCase);

    /// <summary>`su.kk.txt` and `su.ru.txt` are one release in two languages.</summary>
    private static (string Name, string? Language) NameOf(string path)
    {
        var dot = path.LastIndexOf('.');
        var stem = dot > path.LastIndexOf('/') ? path[..dot] : path;
        var last = stem.LastIndexOf('.');
        return last > stem.LastIndexOf('/') && stem.Length - last is 3 && stem[(last + 1)..].All(char.IsAsciiLetterLower) ? (stem[..last], stem[(last + 1)..]) : (stem, null);
    }
}
