namespace SiteGen.Cli.Tests;

/// <summary>A written site, byte for byte.</summary>
internal static class SiteBytes
{
    /// <summary>Every file under a folder by its path with `/`; none where the folder is not there.</summary>
    public static SortedDictionary<string, byte[]> Of(string folder)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        if (Directory.Exists(folder))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            {
                files[Path.GetRelativePath(folder, file).Replace('\\', '/')] = File.ReadAllBytes(file);
            }
        }

        return files;
    }

    /// <summary>Whether two sites are the same.</summary>
    public static bool AreSame(SortedDictionary<string, byte[]> one, SortedDictionary<string, byte[]> other) =>
        one.Count == other.Count && one.All(file => other.TryGetValue(file.Key, out var bytes) && file.Value.AsSpan().SequenceEqual(bytes));
}
