using System.Collections.Concurrent;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Writing;

/// <summary>
/// Completes the prepared tree: with the files this build wrote, and with a second name for each file of the published tree that stays,
/// which copies nothing and keeps its time of writing. What the tree holds already, because it began as the spare one, is left in it.
/// </summary>
internal sealed class TreeAssembler(OutputPlace place, FolderMaker folders, SecondNames names, OutputManifest already, DiagnosticCollector found)
{
    private readonly HashSet<string> touched = new(StringComparer.Ordinal);
    private int standing;

    /// <summary>The folders in which a name may have come or gone.</summary>
    public IReadOnlySet<string> Touched => touched;

    /// <summary>Removes from a spare tree whatever is not exactly what the new one holds there.</summary>
    public void RemoveOutdated(ConcurrentDictionary<string, AcceptedFile> accepted, HashSet<string> needed)
    {
        var files = already.Files.ToArray();
        var stands = DiskWork.Ask(files, file => IsThere(file.Key, accepted, file.Value));
        for (var i = 0; i < files.Length; i++)
        {
            if (stands[i])
            {
                standing++;
            }
            else
            {
                Touch(files[i].Key);
                File.Delete(Path.Combine(place.Next, files[i].Key));
            }
        }

        foreach (var path in already.Strangers)
        {
            Touch(path);
            File.Delete(Path.Combine(place.Next, path));
        }

        // The deepest first: by now nothing but folders is left in them.
        foreach (var folder in already.Folders.Keys.Where(folder => !needed.Contains(folder)).OrderByDescending(folder => folder, StringComparer.Ordinal))
        {
            Touch(folder);
            Directory.Delete(Path.Combine(place.Next, folder));
        }
    }

    /// <summary>Brings in what was written while a spare tree waited.</summary>
    public void BringStaged(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            MakeFoldersFor(path);
            File.Move(Path.Combine(place.Staged, path), Path.Combine(place.Next, path));
        }
    }

    /// <summary>Brings over all files that this build would have written again with the same bytes, after <see cref="RemoveOutdated"/>.</summary>
    public void KeepOwn(IReadOnlyList<string> paths, ConcurrentDictionary<string, AcceptedFile> accepted)
    {
        if (standing == paths.Count)
        {
            return;
        }

        var absent = new List<string>();
        foreach (var path in paths)
        {
            if (!already.Files.TryGetValue(path, out var entry) || !IsThere(path, accepted, entry))
            {
                Touch(path);
                absent.Add(path);
            }
        }

        var faults = DiskWork.Ask(absent, path =>
        {
            folders.MakeFor(path);
            return Keep(path);
        });
        if (Array.Find(faults, fault => fault is not null) is { } first)
        {
            // What went wrong with one went wrong with many, and is told once.
            found.Add(first);
        }
    }

    /// <summary>Brings over what somebody else put into the output, where it takes no name that the site's own files and folders have.</summary>
    public void KeepStrangers(IReadOnlyList<string> paths, OutputTree tree, Func<string, bool> isOwn, HashSet<string> ownFolders)
    {
        foreach (var path in paths)
        {
            if (ownFolders.Contains(path) || FolderNames.Above(path).Any(isOwn))
            {
                found.Add(WritingRules.InTheWay(place.NameOf(path)));
            }
            else if (!found.HasErrors)
            {
                MakeFoldersFor(path);
                if (tree.Files[path].IsLink)
                {
                    CopyLink(path);
                }
                else if (Keep(path) is { } fault)
                {
                    found.Add(fault);
                }
            }
        }
    }

    /// <summary>Brings over folders in which the program never wrote: the empty ones, and the rights that their owner gave to all.</summary>
    public void KeepFolders(IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
        {
            Touch(path);
            folders.Make(path);
            TreeExchange.KeepRights(Path.Combine(place.Root, path), Path.Combine(place.Next, path));
        }
    }

    private void MakeFoldersFor(string path)
    {
        Touch(path);
        folders.MakeFor(path);
    }

    /// <summary>Folders that are made or removed on the way touch those above them.</summary>
    private void Touch(string path)
    {
        if (already.Folders.Count > 0)
        {
            touched.UnionWith(FolderNames.Above(path));
        }
    }

    private static bool IsThere(string path, ConcurrentDictionary<string, AcceptedFile> accepted, ManifestEntry entry) =>
        accepted.TryGetValue(path, out var file) && !file.IsStaged && file.Entry == entry;

    private Diagnostic? Keep(string path)
    {
        switch (names.Give(path))
        {
            case SystemCalls.Done:
                return null;
            case SystemCalls.Unsupported:
                // Copying keeps the time of writing, on which the list relies.
                File.Copy(Path.Combine(place.Root, path), Path.Combine(place.Next, path));
                return null;
            case var number:
                return DiskFault.Describe(place.NameOf(path), number);
        }
    }

    private void CopyLink(string path)
    {
        var link = new FileInfo(Path.Combine(place.Root, path));
        var copy = Path.Combine(place.Next, path);
        var target = link.LinkTarget ?? "";
        if (link.Attributes.HasFlag(FileAttributes.Directory))
        {
            Directory.CreateSymbolicLink(copy, target);
        }
        else
        {
            File.CreateSymbolicLink(copy, target);
        }
    }
}
