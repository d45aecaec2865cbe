using SiteGen.Authoring.Importing.Folders;
using SiteGen.Authoring.Importing.Html;
using SiteGen.Authoring.Importing.Texts;
using SiteGen.Authoring.Importing.WordPress;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;

namespace SiteGen.Authoring.Importing;

/// <summary>Tells what a file or folder is by its name and its first letters, and has it read.</summary>
internal sealed class SourceReader(DiagnosticCollector found)
{
    private readonly PhotoFolders photos = new();

    /// <summary>The articles of a file or folder; what cannot be read is reported.</summary>
    public IEnumerable<Article> Read(string path)
    {
        if (Directory.Exists(path))
        {
            return ReadFolder(path);
        }

        if (!File.Exists(path))
        {
            found.Add(ImportRules.Missing(path));
            return [];
        }

        if (!IsMarkdown(path))
        {
            return ReadOther(path);
        }

        // The name of a release that is a folder is the folder's.
        var own = Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        var isFolder = Path.GetFileName(path).StartsWith("index.", StringComparison.Ordinal);
        return ReadMarkdown(path, (isFolder ? Path.GetDirectoryName(own) : null) ?? own, ForeignFolder.KindOf(own));
    }

    private List<Article> ReadFolder(string folder)
    {
        var kind = ForeignFolder.KindOf(folder);
        var articles = new List<Article>();
        foreach (var path in ForeignFolder.Files(folder))
        {
            if (IsMarkdown(path))
            {
                articles.AddRange(ReadMarkdown(path, folder, kind));
            }
            else if (!path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || kind == FolderKind.Hugo)
            {
                articles.AddRange(ReadOther(path));
            }
        }

        if (articles.Count == 0)
        {
            found.Add(ImportRules.Nothing(folder));
        }

        return articles;
    }

    /// <summary>Pictures lie beside the file, or where the other program keeps what it publishes as it is.</summary>
    private Article[] ReadMarkdown(string path, string folder, FolderKind kind)
    {
        var own = Path.GetDirectoryName(Path.GetFullPath(path)) ?? folder;
        var above = Path.GetDirectoryName(Path.GetFullPath(folder)) ?? folder;
        var shelf = new PhotoShelf(photos, own, Path.Combine(folder, "static"), Path.Combine(folder, "assets"), Path.Combine(above, "static"), Path.Combine(above, "assets"), folder);
        return OneArticle.Read(path, found, () => ForeignFolder.Read(path, folder, kind, shelf, found));
    }

    private IEnumerable<Article> ReadOther(string path)
    {
        var shown = path.Replace('\\', '/');
        return WordPressReader.Is(path) ? WordPressReader.Read(path, shown, photos, found) : OneArticle.Read(path, found, () => ReadFile(path, shown));
    }

    private static bool IsMarkdown(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    private Article? ReadFile(string path, string shown)
    {
        if (ImportedText.Read(path, shown, found) is not { } text)
        {
            return null;
        }

        var (name, language) = NameOf(shown);
        if (IsHtml(shown, text))
        {
            return HtmlArticleReader.Read(text, path, shown, photos, found) is { } page ? page with { PairKey = language is null ? null : name, Language = language ?? page.Language } : null;
        }

        if (PastedTextReader.Read(text, UrlPath.NameOf(shown), language) is not { } article)
        {
            found.Add(ImportRules.Empty(shown));
            return null;
        }

        return article with { PairKey = language is null ? null : name };
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
