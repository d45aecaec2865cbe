using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Importing.Folders;

/// <summary>Reads the articles of a folder: a site of Hugo or Jekyll, its content alone, or texts and pages that lie there.</summary>
internal static class ForeignFolder
{
    private const int MostFiles = 100_000;

    private static readonly string[] Hugo = ["hugo.toml", "hugo.yaml", "hugo.json", "config.toml", "archetypes"];
    private static readonly string[] Passed = ["node_modules", "public", "_site", "resources", "themes", "vendor", "output", "layouts", "_layouts", "_includes", "archetypes", "assets", "_sass"];

    /// <summary>The files that may hold articles, in ordinal order; what starts with a dot and what builds leave is passed over.</summary>
    public static IEnumerable<string> Files(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 16, AttributesToSkip = FileAttributes.ReparsePoint };
        return Directory.EnumerateFiles(folder, "*", options)
            .Where(path => Path.GetExtension(path).ToLowerInvariant() is ".md" or ".markdown" or ".txt" or ".html" or ".htm" or ".xml")
            .Where(path => !Relative(folder, path).Split('/').Any(part => part.StartsWith('.') || Array.IndexOf(Passed, part) >= 0))
            .Take(MostFiles)
            .Order(StringComparer.Ordinal);
    }

    /// <summary>Whose folder it is.</summary>
    public static FolderKind KindOf(string folder)
    {
        for (var at = new DirectoryInfo(Path.GetFullPath(folder)); at is not null; at = at.Parent)
        {
            if (at.Name is "_posts" or "_drafts" || File.Exists(Path.Combine(at.FullName, "_config.yml")) || Directory.Exists(Path.Combine(at.FullName, "_posts")))
            {
                return FolderKind.Jekyll;
            }

            if (Hugo.Any(name => Path.Exists(Path.Combine(at.FullName, name))))
            {
                return FolderKind.Hugo;
            }
        }

        return FolderKind.Hugo;
    }

    /// <summary>The article of a Markdown file; null for one that only configures a list.</summary>
    public static Article? Read(string path, string folder, FolderKind kind, PhotoShelf shelf, DiagnosticCollector found)
    {
        var shown = path.Replace('\\', '/');
        if (ImportedText.Read(path, shown, found) is not { } text)
        {
            return null;
        }

        var relative = Relative(folder, path);
        if (relative.Split('/')[^1].StartsWith("_index.", StringComparison.Ordinal))
        {
            return null;
        }

        var (map, body) = ForeignFrontMatter.Read(text, shown, found);
        var name = kind == FolderKind.Jekyll ? JekyllName.Of(relative, map) : HugoName.Of(relative, map);
        return ForeignArticle.Read(map, body, text, name with { Key = $"{name.Key} {Shared(folder)}" }, shelf, found);
    }

    /// <summary>What the folders of all languages share: `content/kk` and `content/ru` may be named one after the other.</summary>
    private static string Shared(string folder) =>
        string.Join('/', Path.GetFullPath(folder).Split(Path.DirectorySeparatorChar).Where(part => HugoName.LanguageOf(part) is null && !part.StartsWith("content.", StringComparison.Ordinal)));

    private static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');
}
