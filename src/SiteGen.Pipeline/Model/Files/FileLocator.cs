using SiteGen.Pipeline.Sources;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Model.Files;

/// <summary>Knows every copied file by its path under `content/`, and the address it has for a reader of a language.</summary>
internal sealed class FileLocator
{
    private const string Content = "content/";

    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);

    public FileLocator(IEnumerable<SiteFile> files)
    {
        Files = files.ToEquatableArray();
        for (var i = 0; i < Files.Length; i++)
        {
            indexes.TryAdd(CyrillicComposer.Compose(Files[i].ContentPath), i);
        }
    }

    /// <summary>The published files in ordinal order.</summary>
    public EquatableArray<SiteFile> Files { get; }

    /// <summary>The index of a path under `content/`, or -1.</summary>
    public int IndexOf(string contentPath) =>
        indexes.TryGetValue(CyrillicComposer.Compose(contentPath), out var index) ? index : -1;

    /// <summary>
    /// The file that a value names, relative to the file the value stands in, or from `content/` where it begins with `/`; reports a
    /// missing one with the nearest name in that folder.
    /// </summary>
    public int Find(Located<string> named, DiagnosticCollector found)
    {
        if (named.Value.Contains("://", StringComparison.Ordinal))
        {
            found.Add(ModelRules.PictureElsewhere(named));
            return -1;
        }

        var path = Combine(named);
        var index = path is null ? -1 : IndexOf(path);
        if (index < 0)
        {
            found.Add(ModelRules.FileMissing(named, Content + (path ?? named.Value), path is null ? null : Near(path)));
        }

        return index;
    }

    /// <summary>The path under `content/` that a value names, or null when it leaves the site.</summary>
    public static string? Combine(Located<string> named) => UrlPath.Combine(FolderOf(named.Location.Path), named.Value);

    /// <summary>The folder of a file of the site, relative to `content/`.</summary>
    public static string FolderOf(string path)
    {
        var inside = path.StartsWith(Content, StringComparison.Ordinal) ? path[Content.Length..] : path;
        return inside.LastIndexOf('/') is var slash and > 0 ? inside[..slash] : "";
    }

    /// <summary>The path under `content/` of a source file.</summary>
    public static string ContentPath(SourceFile file) => file.Path[Content.Length..];

    private string? Near(string path)
    {
        var slash = path.LastIndexOf('/') + 1;
        var folder = path[..slash];
        var names = Files
            .Where(file => file.ContentPath.StartsWith(folder, StringComparison.Ordinal) && file.ContentPath.IndexOf('/', slash) < 0)
            .Select(file => file.ContentPath[slash..]);
        return NearestName.Find(path[slash..], names);
    }
}
