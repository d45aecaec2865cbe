using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Writing;

/// <summary>
/// Puts the prepared tree in the place of the published one. On Linux and macOS the two are exchanged in one step: at every instant one
/// of them, complete, is the output. Where the system or the disk cannot do that, two renames follow each other, and if the program dies
/// between them, the next one finishes the work before it does anything else.
/// </summary>
internal static class TreeExchange
{
    /// <summary>Publishes the prepared tree; what was published before lies then where the prepared one was.</summary>
    public static Diagnostic? Publish(OutputPlace place)
    {
        if (!Directory.Exists(place.Root))
        {
            Directory.Move(place.Next, place.Root);
            return null;
        }

        KeepRights(place.Root, place.Next);
        var result = SystemCalls.Exchange(place.Next, place.Root);
        if (result == SystemCalls.Unsupported)
        {
            RenameTwice(place);
            return null;
        }

        return result == SystemCalls.Done ? null : DiskFault.Describe(place.Name, result);
    }

    /// <summary>Puts in order what a build left that was killed.</summary>
    public static void Recover(OutputPlace place)
    {
        if (Directory.Exists(place.Old) && !Directory.Exists(place.Root))
        {
            // Killed between the two renames. The prepared tree is complete: its list is written before the first of them.
            var isPrepared = File.Exists(place.PendingManifest) && Directory.Exists(place.Next);
            Directory.Move(isPrepared ? place.Next : place.Old, place.Root);
        }

        Remove(place.Next);
        Remove(place.Old);
        Remove(place.Staged);
        SpareTree.Remove(place, evenIfWhole: false);
    }

    /// <summary>Removes what was prepared, or the tree that was published before. What cannot be removed now, the next build removes.</summary>
    public static void RemoveLeftovers(OutputPlace place) => RemoveLeftovers(place.Next, place.Old, place.Staged);

    /// <summary>The same for some of the trees.</summary>
    public static void RemoveLeftovers(params ReadOnlySpan<string> trees)
    {
        try
        {
            foreach (var tree in trees)
            {
                Remove(tree);
            }
        }
        catch (Exception exception) when (DiskFault.IsFault(exception))
        {
            // The new site is published; a leftover outside it does no harm.
        }
    }

    /// <summary>Who could read a folder can read the one that takes its place; the program can change that too.</summary>
    public static void KeepRights(string from, string to)
    {
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            File.SetUnixFileMode(to, File.GetUnixFileMode(from) | Own);
        }
    }

    /// <summary>The two renames; internal so that tests can stop between them.</summary>
    internal static void RenameTwice(OutputPlace place)
    {
        Directory.Move(place.Root, place.Old);
        try
        {
            Directory.Move(place.Next, place.Root);
        }
        catch (Exception exception) when (DiskFault.IsFault(exception))
        {
            Directory.Move(place.Old, place.Root);
            throw;
        }

        Directory.Move(place.Old, place.Next);
    }

    private static void Remove(string tree)
    {
        if (Directory.Exists(tree))
        {
            Directory.Delete(tree, recursive: true);
        }
    }
}
