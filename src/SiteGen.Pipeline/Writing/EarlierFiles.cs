namespace SiteGen.Pipeline.Writing;

/// <summary>Finds out what earlier builds wrote.</summary>
internal static class EarlierFiles
{
    /// <summary>
    /// The entries of the list. A build that was killed while publishing leaves two lists; nobody can tell which of them the output
    /// follows, but file by file the disk says it.
    /// </summary>
    public static IReadOnlyDictionary<string, ManifestEntry> Read(OutputPlace place, OutputManifest manifest, OutputTree tree)
    {
        if (!File.Exists(place.PendingManifest))
        {
            return manifest.Files;
        }

        var entries = new Dictionary<string, ManifestEntry>(manifest.Files, StringComparer.Ordinal);
        foreach (var (path, pending) in ManifestFile.Read(place.PendingManifest).Files)
        {
            if (!entries.ContainsKey(path) || (tree.Files.TryGetValue(path, out var file) && pending.Fits(file)))
            {
                entries[path] = pending;
            }
        }

        return entries;
    }

    /// <summary>Whether a file is still what an earlier build wrote; one that somebody changed since is theirs.</summary>
    public static bool IsOurs(ManifestEntry entry, TreeFile file, string path) =>
        entry.Fits(file) || (!file.IsLink && file.Length == entry.Length && FileComparison.Hash(path) == entry.Hash);
}
