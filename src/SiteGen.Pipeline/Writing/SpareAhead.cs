using SiteGen.Pipeline.Threads;

namespace SiteGen.Pipeline.Writing;

/// <summary>Gets a spare tree ready while the files of a site are made: looks at the one there is, or makes one.</summary>
internal sealed class SpareAhead
{
    private readonly OutputPlace place;
    private readonly bool isThere;
    private readonly bool isWorth;
    private Deferred<OutputManifest>? ready;
    private volatile bool isEnded;

    /// <summary><paramref name="isWorth"/> tells whether a site is so large that a tree should be made where there is none.</summary>
    public SpareAhead(OutputPlace place, bool isWorth)
    {
        this.place = place;
        this.isWorth = isWorth;
        isThere = SpareTree.Exists(place);
    }

    /// <summary>Whether there may be a spare tree in the end, so that files must not go where the next tree will be.</summary>
    public bool IsPlanned => isThere || isWorth;

    /// <summary>Begins, beside other work. A tree is made only where <paramref name="mostStay"/> of what is published.</summary>
    public void Begin(bool mostStay, OutputTree published, IReadOnlyDictionary<string, ManifestEntry> earlier) => ready =
        isThere ? InParallel.Ahead(() => SpareTree.Inspect(place))
        : isWorth && mostStay ? InParallel.Ahead(() => SpareTree.Make(place, published, earlier, () => isEnded))
        : null;

    /// <summary>Ends the making: what the tree holds by now, nothing when there is none to trust; null where none was planned.</summary>
    public OutputManifest? End()
    {
        isEnded = true;
        return IsPlanned ? ready?.Value ?? SpareTree.Inspect(place) : null;
    }

    /// <summary>Ends the making where nothing is to be published; what was made is left to the next build.</summary>
    public void Leave()
    {
        isEnded = true;
        try
        {
            if (!isThere && ready?.Value is { Folders.Count: > 0 } made)
            {
                SpareTree.Keep(place, made);
            }
        }
        catch (Exception exception) when (DiskFault.IsFault(exception))
        {
            // It would have saved time, and nothing else.
        }
    }

    /// <summary>Ends the making where whoever began it removes what was prepared: nothing of it comes afterwards.</summary>
    public void GiveUp()
    {
        isEnded = true;
        if (!isThere)
        {
            _ = ready?.Value;
        }
    }
}
