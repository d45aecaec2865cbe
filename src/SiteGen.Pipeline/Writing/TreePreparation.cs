using System.Collections.Concurrent;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Writing;

/// <summary>Makes the whole new tree beside the output, out of what was written, what stays, and the spare tree where there is one.</summary>
internal static class TreePreparation
{
    /// <summary>
    /// Prepares the tree and tells what it holds; the tree is complete only if nothing was found. <paramref name="spare"/> is what the spare tree
    /// holds, where what was written waits apart from the new tree for its sake; else null.
    /// </summary>
    public static OutputManifest Prepare(
        OutputPlace place, WritePlan plan, ConcurrentDictionary<string, AcceptedFile> accepted, OutputTree published, OutputManifest? spare, DiagnosticCollector found)
    {
        var already = spare ?? OutputManifest.Empty;
        var isStagedApart = spare is not null;
        if (isStagedApart)
        {
            SpareTree.Take(place, already);
            if (already.Folders.Count == 0 && Directory.Exists(place.Staged))
            {
                // No spare tree after all: what was written becomes the beginning of the new one.
                Directory.Move(place.Staged, place.Next);
                isStagedApart = false;
            }
        }

        Directory.CreateDirectory(place.Next);
        var needed = plan.Folders;
        if (plan.Strangers.Count + plan.StrangeFolders.Count > 0)
        {
            needed = [.. needed, .. FolderNames.Of(plan.Strangers), .. plan.StrangeFolders];
        }

        using var names = new SecondNames(place.Root, place.Next);
        var folders = new FolderMaker(place.Next, folder => already.Folders.ContainsKey(folder) && needed.Contains(folder), names.Opened);
        var assembler = new TreeAssembler(place, folders, names, already, found);
        assembler.RemoveOutdated(accepted, needed);
        if (isStagedApart)
        {
            assembler.BringStaged(accepted.Where(pair => pair.Value.IsStaged).Select(pair => pair.Key));
        }

        assembler.KeepOwn(plan.Unchanged, accepted);
        assembler.KeepStrangers(plan.Strangers, published, path => accepted.ContainsKey(path), plan.Folders);
        if (found.HasErrors)
        {
            return OutputManifest.Empty;
        }

        assembler.KeepFolders(plan.StrangeFolders);
        var times = FolderTimes.Of(place.Next, needed, already.Folders, assembler.Touched);
        return new OutputManifest(plan.Entries, times, plan.Strangers, default);
    }
}
