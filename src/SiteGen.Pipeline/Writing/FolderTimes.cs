namespace SiteGen.Pipeline.Writing;

/// <summary>Reads the times of folders, which change whenever a name in them comes or goes.</summary>
internal static class FolderTimes
{
    /// <summary>
    /// The times of a tree's folders, given by their relative paths. Those that are known and were not touched since are not asked for.
    /// </summary>
    public static Dictionary<string, long> Of(
        string root, IReadOnlyCollection<string> folders, IReadOnlyDictionary<string, long> known, IReadOnlySet<string> touched)
    {
        var all = new Dictionary<string, long>(folders.Count, StringComparer.Ordinal);
        var unknown = new List<string>();
        foreach (var folder in folders)
        {
            if (known.TryGetValue(folder, out var written) && !touched.Contains(folder))
            {
                all.Add(folder, written);
            }
            else
            {
                unknown.Add(folder);
            }
        }

        using var tree = new TreeQuestions(root);
        var times = DiskWork.Ask(unknown, tree.FolderTime);
        for (var i = 0; i < times.Length; i++)
        {
            all.Add(unknown[i], times[i]);
        }

        return all;
    }

    /// <summary>Which of the folders that a list names are as they were.</summary>
    public static HashSet<string> Unchanged(string root, IReadOnlyDictionary<string, long> known)
    {
        var folders = known.Keys.ToArray();
        using var tree = new TreeQuestions(root);
        var isSame = DiskWork.Ask(folders, folder => tree.FolderTime(folder) == known[folder]);
        var unchanged = new HashSet<string>(folders.Length, StringComparer.Ordinal);
        for (var i = 0; i < folders.Length; i++)
        {
            if (isSame[i])
            {
                unchanged.Add(folders[i]);
            }
        }

        return unchanged;
    }
}
