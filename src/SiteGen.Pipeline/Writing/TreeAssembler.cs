using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Writing;

/// <summary>
/// Completes the prepared tree with everything of the published one that stays: a second name for each unchanged file, which copies
/// nothing and keeps its time of writing.
/// </summary>
internal sealed class TreeAssembler(OutputPlace place, FolderMaker folders, DiagnosticCollector found)
{
    /// <summary>Brings over the files that this build would have written again with the same bytes.</summary>
    public void KeepOwn(IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
        {
            folders.MakeFor(path);
            Keep(path);
            if (found.HasErrors)
            {
                return;
            }
        }
    }

    /// <summary>Brings over what somebody else put into the output. Own files come first: <paramref name="isOwn"/> knows them all.</summary>
    public void KeepStrangers(IReadOnlyList<string> paths, OutputTree tree, Func<string, bool> isOwn)
    {
        foreach (var path in paths)
        {
            if (folders.Has(path) || FolderNames.Above(path).Any(isOwn))
            {
                found.Add(WritingRules.InTheWay(place.NameOf(path)));
            }
            else if (!found.HasErrors)
            {
                folders.MakeFor(path);
                if (tree.Files[path].IsLink)
                {
                    CopyLink(path);
                }
                else
                {
                    Keep(path);
                }
            }
        }
    }

    /// <summary>Brings over folders in which the program never wrote: the empty ones, and the rights that their owner gave to all.</summary>
    public void KeepFolders(IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
        {
            folders.Make(path);
            TreeExchange.KeepRights(Path.Combine(place.Root, path), Path.Combine(place.Next, path));
        }
    }

    private void Keep(string path)
    {
        var from = Path.Combine(place.Root, path);
        var to = Path.Combine(place.Next, path);
        switch (SystemCalls.Link(from, to))
        {
            case SystemCalls.Done:
                break;
            case SystemCalls.Unsupported:
                // Copying keeps the time of writing, on which the list relies.
                File.Copy(from, to);
                break;
            case var number:
                found.Add(DiskFault.Describe(place.NameOf(path), number));
                break;
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
