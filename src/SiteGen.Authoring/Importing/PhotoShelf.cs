using SiteGen.Languages.Slugs;
using SiteGen.Primitives.Text;

namespace SiteGen.Authoring.Importing;

/// <summary>
/// Finds pictures on this computer: at the path that the source names, or by their name in the folders beside it. Nothing outside those
/// folders is ever looked at, whatever the source says.
/// </summary>
internal sealed class PhotoShelf
{
    private const long Largest = 60_000_000;

    private readonly PhotoFolders all;
    private readonly string[] folders;
    private readonly SlugMaker slugs = new([]);
    private readonly Dictionary<string, string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A shelf of folders; one that is not there holds nothing.</summary>
    public PhotoShelf(PhotoFolders all, params string[] folders)
    {
        this.all = all;
        this.folders = [.. folders.Where(Directory.Exists).Select(folder => Path.GetFullPath(folder) + Path.DirectorySeparatorChar)];
    }

    /// <summary>The picture of an address, under a name for the release's folder; null when it is not here.</summary>
    public ArticlePhoto? Find(string address, string alt, string caption, bool isInText)
    {
        if (address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || FileOf(address) is not { } file)
        {
            return null;
        }

        var kind = Path.GetExtension(file).ToLowerInvariant();
        var stem = slugs.Make(Path.GetFileNameWithoutExtension(file)) ?? "photo";
        var name = stem + kind;
        for (var number = 2; taken.TryGetValue(name, out var other) && other != file; number++)
        {
            name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{stem}-{number}{kind}");
        }

        taken[name] = file;
        return new ArticlePhoto(file, name, alt, caption, isInText);
    }

    private string? FileOf(string address)
    {
        var path = Uri.UnescapeDataString(address.Split('?', '#')[0]).Replace('\\', '/');
        var relative = path.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(path, UriKind.Absolute, out var uri) ? Uri.UnescapeDataString(uri.AbsolutePath) : path;
        if (relative.AsSpan().ContainsAnyInRange('\0', '\u001F') || !PhotoFolders.IsPicture(relative))
        {
            return null;
        }

        foreach (var folder in folders)
        {
            var parts = relative.Split('/', StringSplitOptions.RemoveEmptyEntries);
            for (var skipped = 0; skipped < parts.Length; skipped++)
            {
                // `wp-content/uploads/2020/01/a.jpg` may lie beside an export as `uploads/2020/01/a.jpg`.
                if (Inside(folder, string.Join('/', parts[skipped..])) is { } file)
                {
                    return file;
                }
            }
        }

        var name = UrlPath.NameOf(relative);
        return folders.Select(folder => all.Find(folder, name)).OfType<string>().Min(StringComparer.Ordinal);
    }

    private static string? Inside(string folder, string relative)
    {
        var full = Path.GetFullPath(Path.Combine(folder, relative));
        return full.StartsWith(folder, StringComparison.Ordinal) && PhotoFolders.IsPicture(full) && new FileInfo(full) is { Exists: true, LinkTarget: null, Length: < Largest } ? full : null;
    }
}
