using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Writing;

/// <summary>Removes what builds wrote into an output, and nothing else.</summary>
public static class OutputCleaner
{
    /// <summary>Removes the site, the folders that this leaves empty, and what the program keeps beside the output.</summary>
    public static Diagnosed<CleanReport> Clean(string output, string? site = null)
    {
        var located = OutputPlace.Find(output, site);
        if (located.Value is not { } place)
        {
            return new(CleanReport.Nothing, located.Diagnostics);
        }

        if (!Directory.Exists(place.Work))
        {
            return new(CleanReport.Nothing, [WritingRules.NothingToClean(place.Name)]);
        }

        try
        {
            if (OutputLock.Take(place.Lock, wait: false) is not { } held)
            {
                return new(CleanReport.Nothing, [WritingRules.AnotherBuild(place.Name)]);
            }

            try
            {
                return Clean(place);
            }
            finally
            {
                held.Remove();
                place.RemoveEmptyWork();
            }
        }
        catch (Exception exception) when (DiskFault.IsFault(exception))
        {
            return new(CleanReport.Nothing, [DiskFault.Describe(place.Name, exception)]);
        }
    }

    private static Diagnosed<CleanReport> Clean(OutputPlace place)
    {
        TreeExchange.Recover(place);
        SpareTree.Remove(place, evenIfWhole: true);
        var tree = OutputTree.Look(place.Root, OutputManifest.Empty);
        var earlier = EarlierFiles.Read(place, ManifestFile.Read(place.Manifest), tree);
        var removed = 0;
        var strangers = new List<string>();
        foreach (var (path, file) in tree.Files.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var full = Path.Combine(place.Root, path);
            if (earlier.TryGetValue(path, out var entry) && EarlierFiles.IsOurs(entry, file, full))
            {
                File.Delete(full);
                removed++;
            }
            else
            {
                strangers.Add(path);
            }
        }

        // The deepest first, so that a folder of empty folders is empty in its turn.
        var ours = FolderNames.Of(earlier.Keys);
        foreach (var folder in ours.OrderByDescending(folder => folder, StringComparer.Ordinal))
        {
            EmptyFolder.Remove(Path.Combine(place.Root, folder));
        }

        EmptyFolder.Remove(place.Root);
        File.Delete(place.Manifest);
        File.Delete(place.PendingManifest);
        MemoryFile.Remove(place);
        CacheFolder.RemoveAll(place.Cache);
        var named = Strangers.Named(strangers, tree.Folders, []);
        Diagnostic? note = earlier.Count == 0 ? WritingRules.NothingToClean(place.Name)
            : named.IsEmpty ? null
            : WritingRules.Strangers(place.Name, named);
        return new(new CleanReport(removed, named), note is null ? [] : [note]);
    }
}
