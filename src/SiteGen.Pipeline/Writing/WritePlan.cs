namespace SiteGen.Pipeline.Writing;

/// <summary>What is to become of every file, decided before anything is done.</summary>
/// <param name="Entries">The list of the new site.</param>
/// <param name="Written">How many files differ.</param>
/// <param name="Unchanged">The files that stay as they are.</param>
/// <param name="Removed">The files of an earlier build that the site no longer has.</param>
/// <param name="Strangers">The files of others.</param>
/// <param name="StrangeFolders">The folders in which no build ever wrote.</param>
/// <param name="Bytes">The size of the new site.</param>
internal sealed record WritePlan(
    IReadOnlyCollection<KeyValuePair<string, ManifestEntry>> Entries,
    int Written,
    IReadOnlyList<string> Unchanged,
    IReadOnlyList<string> Removed,
    IReadOnlyList<string> Strangers,
    IReadOnlyList<string> StrangeFolders,
    long Bytes)
{
    public static WritePlan Make(
        IReadOnlyDictionary<string, AcceptedFile> accepted, Dictionary<string, ManifestEntry> earlier, OutputTree published, string root)
    {
        var entries = new List<KeyValuePair<string, ManifestEntry>>(accepted.Count);
        var unchanged = new List<string>();
        var bytes = 0L;
        foreach (var (path, file) in accepted)
        {
            entries.Add(new(path, file.Entry));
            bytes += file.Entry.Length;
            if (!file.IsStaged)
            {
                unchanged.Add(path);
            }
        }

        var removed = new List<string>();
        var strangers = new List<string>();
        foreach (var (path, file) in published.Files)
        {
            if (!accepted.ContainsKey(path))
            {
                var isOurs = earlier.TryGetValue(path, out var entry) && EarlierFiles.IsOurs(entry, file, Path.Combine(root, path));
                (isOurs ? removed : strangers).Add(path);
            }
        }

        // In the order of paths neighbours share their folders' entries in the system's cache, and the list is the same after every build.
        entries.Sort(static (left, right) => string.CompareOrdinal(left.Key, right.Key));
        unchanged.Sort(StringComparer.Ordinal);
        strangers.Sort(StringComparer.Ordinal);
        return new(entries, accepted.Count - unchanged.Count, unchanged, removed, strangers, StrangersFolders(published, earlier), bytes);
    }

    /// <summary>Whether the list says what an earlier one says.</summary>
    public bool IsSameAs(Dictionary<string, ManifestEntry> earlier)
    {
        if (earlier.Count != Entries.Count)
        {
            return false;
        }

        foreach (var (path, entry) in Entries)
        {
            if (!earlier.TryGetValue(path, out var known) || known != entry)
            {
                return false;
            }
        }

        return true;
    }

    private static List<string> StrangersFolders(OutputTree published, Dictionary<string, ManifestEntry> earlier)
    {
        var ours = FolderNames.Of(earlier.Keys);
        return published.Folders.Where(folder => !ours.Contains(folder)).Order(StringComparer.Ordinal).ToList();
    }
}
