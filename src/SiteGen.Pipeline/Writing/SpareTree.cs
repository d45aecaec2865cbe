namespace SiteGen.Pipeline.Writing;

/// <summary>
/// The tree that was published before, kept beside the output of a large site. Making a second name for each of 28 000 unchanged files
/// takes a second; in the spare tree nearly all of them have theirs already, and only what differs between the two is done.
/// </summary>
internal static class SpareTree
{
    /// <summary>From how many files on it is worth its place.</summary>
    public const int WorthFiles = 2_000;

    /// <summary>At most this part of the site's bytes may be held a second time.</summary>
    private const int MostOfSite = 4;

    /// <summary>Whether there is one.</summary>
    public static bool Exists(OutputPlace place) => File.Exists(place.SpareManifest) && Directory.Exists(place.Spare);

    /// <summary>What the spare tree holds; nothing when there is none, or when somebody changed it, as the times of its folders tell.</summary>
    public static OutputManifest Inspect(OutputPlace place) =>
        Exists(place) && ManifestFile.Read(place.SpareManifest) is { Folders.Count: > 0 } manifest && IsAsListed(place.Spare, manifest)
            ? manifest
            : OutputManifest.Empty;

    /// <summary>
    /// Makes the spare tree the prepared one, as it was found; removes one that cannot be trusted. From then on it is trusted no more: its list
    /// goes first.
    /// </summary>
    public static void Take(OutputPlace place, OutputManifest found)
    {
        File.Delete(place.SpareManifest);
        if (found.Folders.Count > 0)
        {
            Directory.Move(place.Spare, place.Next);
        }
        else if (Directory.Exists(place.Spare))
        {
            Directory.Delete(place.Spare, recursive: true);
        }
    }

    /// <summary>Whether the tree that was published until now should be kept.</summary>
    public static bool IsWorthKeeping(WritePlan plan, int worthFiles) =>
        plan.Entries.Count >= worthFiles && plan.WrittenBytes <= plan.Bytes / MostOfSite;

    /// <summary>Keeps the tree that was exchanged. Its list comes last: a tree without one is removed.</summary>
    public static void Keep(OutputPlace place)
    {
        Directory.Move(place.Next, place.Spare);
        File.Move(place.PendingSpareManifest, place.SpareManifest, overwrite: true);
    }

    /// <summary>Removes the tree or the list that a killed build left without the other, or both.</summary>
    public static void Remove(OutputPlace place, bool evenIfWhole)
    {
        File.Delete(place.PendingSpareManifest);
        if (evenIfWhole || !Exists(place))
        {
            File.Delete(place.SpareManifest);
            if (Directory.Exists(place.Spare))
            {
                Directory.Delete(place.Spare, recursive: true);
            }
        }
    }

    /// <summary>The times of folders tell it, and for the root, whose own time changes when it is moved, its names.</summary>
    private static bool IsAsListed(string spare, OutputManifest manifest)
    {
        var names = manifest.Files.Keys.Concat(manifest.Folders.Keys).Concat(manifest.Strangers)
            .Where(path => !path.Contains('/', StringComparison.Ordinal))
            .ToHashSet(StringComparer.Ordinal);
        return names.SetEquals(Directory.EnumerateFileSystemEntries(spare).Select(path => Path.GetFileName(path)))
            && FolderTimes.Unchanged(spare, manifest.Folders).Count == manifest.Folders.Count;
    }
}
