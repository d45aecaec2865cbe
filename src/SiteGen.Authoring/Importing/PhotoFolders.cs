namespace SiteGen.Authoring.Importing;

/// <summary>The pictures of folders by their names. A folder is looked through once in an import, however many articles ask for what lies in it.</summary>
internal sealed class PhotoFolders
{
    private const int MostFiles = 50_000;

    private static readonly string[] Kinds = [".jpg", ".jpeg", ".png", ".webp", ".gif"];

    private readonly Dictionary<string, Dictionary<string, string>> known = new(StringComparer.Ordinal);

    /// <summary>Whether the name of a file is that of a picture.</summary>
    public static bool IsPicture(string path) => Array.IndexOf(Kinds, Path.GetExtension(path).ToLowerInvariant()) >= 0;

    /// <summary>The ordinally first picture of a name below a folder, or null.</summary>
    public string? Find(string folder, string name)
    {
        if (!known.TryGetValue(folder, out var names))
        {
            known.Add(folder, names = Names(folder));
        }

        return names.GetValueOrDefault(name);
    }

    private static Dictionary<string, string> Names(string folder)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 12, AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (var file in Directory.EnumerateFiles(folder, "*", options).Where(IsPicture).Take(MostFiles).Order(StringComparer.Ordinal))
        {
            names.TryAdd(Path.GetFileName(file), file);
        }

        return names;
    }
}
