namespace SiteGen.Pipeline.Writing;

/// <summary>What is to become of every file, decided before anything is done.</summary>
/// <param name="Entries">The list of the new site.</param>
/// <param name="Written">How many files differ.</param>
/// <param name="Unchanged">The files that stay as they are.</param>
/// <param name="Removed">The files of an earlier build that the site no longer has.</param>
/// <param name="Strangers">The files of others.</param>
/// <param name="Folders">The folders that the site's own files need.</param>
/// <param name="StrangeFolders">The folders in which no build ever wrote.</param>
/// <param name="Bytes">The size of the new site.</param>
/// <param name="WrittenBytes">The size of the files that differ.</param>
internal sealed record WritePlan(
    IReadOnlyDictionary<string, ManifestEntry> Entries,
    int Written,
    IReadOnlyList<string> Unchanged,
    IReadOnlyList<string> Removed,
    IReadOnlyList<string> Strangers,
    HashSet<string> Folders,
    IReadOnlyList<string> StrangeFolders,
    long Bytes,
    long WrittenBytes)
{
    /// <summary>Whether anything is to be written or removed.</summary>
    public bool HasChanges => Written + Removed.Count > 0;

    public static WritePlan Make(
        IReadOnlyDictionary<string, AcceptedFile> accepted, IReadOnlyDictionary<string, ManifestEntry> earlier, OutputTree published, string root)
    {
        var entries = new Dictionary<string, ManifestEntry>(accepted.Count, StringComparer.Ordinal);
        var unchanged = new List<string>();
        long bytes = 0, writtenBytes = 0;
        foreach (var (path, file) in accepted)
        {
            entries.Add(path, file.Entry);
            bytes += file.Entry.Length;
            if (file.IsStaged)
            {
                writtenBytes += file.Entry.Length;
            }
            else
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

        strangers.Sort(StringComparer.Ordinal);
        var folders = FolderNames.Of(entries.Keys);
        var strange = OfStrangers(published.Folders.Where(folder => !folders.Contains(folder)).ToList(), earlier);
        return new(entries, entries.Count - unchanged.Count, unchanged, removed, strangers, folders, strange, bytes, writtenBytes);
    }

    /// <summary>Whether the list says what an earlier one says.</summary>
    public bool IsSameAs(IReadOnlyDictionary<string, ManifestEntry> earlier)
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

    /// <summary>The folders in which no earlier build wrote either.</summary>
    private static List<string> OfStrangers(List<string> folders, IReadOnlyDictionary<string, ManifestEntry> earlier)
    {
        if (folders.Count > 0)
        {
            var ours = FolderNames.Of(earlier.Keys);
            folders.RemoveAll(ours.Contains);
            folders.Sort(StringComparer.Ordinal);
        }

        return folders;
    }
}
