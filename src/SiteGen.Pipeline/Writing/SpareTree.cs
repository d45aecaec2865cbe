namespace SiteGen.Pipeline.Writing;

/// <summary>
/// A tree beside the output of a large site in which nearly all files of the next one have a name already, so that only what differs is
/// done: giving 48 000 unchanged files a second name takes a second. It is the tree that was published before, kept; where there is none yet,
/// it is made while pages are.
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
    /// Makes what a spare tree would hold at once the prepared one: second names for the published files that are as an earlier build wrote them.
    /// It ends as soon as it is asked to <paramref name="end"/>, with what is there by then. What the tree holds is answered: nothing where the disk does not know second names, or has a fault, which whoever goes on without meets again and tells.
    /// </summary>
    public static OutputManifest Make(
        OutputPlace place, OutputTree published, IReadOnlyDictionary<string, ManifestEntry> earlier, Func<bool> end)
    {
        try
        {
            var (files, folders) = Link(place, published, earlier, end);
            var times = FolderTimes.Of(place.Next, folders, OutputManifest.Empty.Folders, OutputManifest.Nothing);
            if (times.Count > 0)
            {
                return new OutputManifest(files, times, [], default);
            }
        }
        catch (Exception exception) when (DiskFault.IsFault(exception))
        {
            // It saves time and nothing else.
        }

        TreeExchange.RemoveLeftovers(place.Next);
        return OutputManifest.Empty;
    }

    /// <summary>
    /// Makes the spare tree the prepared one, as it was found, where it was not made as that; removes one that cannot be trusted. From then on it
    /// is trusted no more: its list goes first.
    /// </summary>
    public static void Take(OutputPlace place, OutputManifest found)
    {
        File.Delete(place.SpareManifest);
        if (Directory.Exists(place.Spare))
        {
            if (found.Folders.Count > 0)
            {
                Directory.Move(place.Spare, place.Next);
            }
            else
            {
                Directory.Delete(place.Spare, recursive: true);
            }
        }
    }

    /// <summary>Whether the tree that was published until now should be kept.</summary>
    public static bool IsWorthKeeping(WritePlan plan, int worthFiles) =>
        plan.Entries.Count >= worthFiles && plan.WrittenBytes <= plan.Bytes / MostOfSite;

    /// <summary>Gives the new tree's list its place after the exchange; the former tree and its list become the spare ones if asked to.</summary>
    public static void Settle(OutputPlace place, bool keepsSpare)
    {
        keepsSpare = keepsSpare && File.Exists(place.Manifest) && Directory.Exists(place.Next);
        if (keepsSpare)
        {
            File.Move(place.Manifest, place.PendingSpareManifest, overwrite: true);
        }

        File.Move(place.PendingManifest, place.Manifest, overwrite: true);
        if (keepsSpare)
        {
            Keep(place);
        }
    }

    /// <summary>Keeps a tree that was made, and not needed in the end.</summary>
    public static void Keep(OutputPlace place, OutputManifest made)
    {
        ManifestFile.Write(place.PendingSpareManifest, made);
        Keep(place);
    }

    /// <summary>Keeps the tree that was exchanged. Its list comes last: a tree without one is removed.</summary>
    private static void Keep(OutputPlace place)
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

    /// <summary>Gives published files a second name in the place of the next tree; none at all where that cannot be done.</summary>
    private static (IReadOnlyDictionary<string, ManifestEntry> Files, IReadOnlyCollection<string> Folders) Link(
        OutputPlace place, OutputTree published, IReadOnlyDictionary<string, ManifestEntry> earlier, Func<bool> end)
    {
        var files = new Dictionary<string, ManifestEntry>(earlier.Count, StringComparer.Ordinal);
        if (end())
        {
            return (files, []);
        }

        Directory.CreateDirectory(place.Next);
        using var names = new SecondNames(place.Root, place.Next);
        var folders = new FolderMaker(place.Next, static _ => false, names.Opened);
        foreach (var (path, entry) in earlier)
        {
            if (end())
            {
                break;
            }

            if (!published.Files.TryGetValue(path, out var file) || !entry.Fits(file))
            {
                continue;
            }

            folders.MakeFor(path);
            if (names.Give(path) != SystemCalls.Done)
            {
                return (OutputManifest.Empty.Files, []);
            }

            files.Add(path, entry);
        }

        return (files, folders.Made);
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
