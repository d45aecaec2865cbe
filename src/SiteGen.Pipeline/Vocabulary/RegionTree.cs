using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Vocabulary;

/// <summary>The regions in the file's order, without cycles: a unit in a cycle has been reported and cut loose.</summary>
public sealed class RegionTree
{
    private readonly Dictionary<string, int> indexes;
    private readonly int[] parents;

    /// <summary>Builds the look-ups of a checked list: every parent exists and comes without a cycle.</summary>
    public RegionTree(EquatableArray<Region> regions)
    {
        Regions = regions;
        indexes = new Dictionary<string, int>(regions.Length, StringComparer.Ordinal);
        foreach (var region in regions)
        {
            indexes.Add(region.Id.Value, indexes.Count);
        }

        parents = new int[regions.Length];
        for (var i = 0; i < parents.Length; i++)
        {
            parents[i] = regions[i].Parent is { } parent ? IndexOf(parent) : -1;
        }
    }

    /// <summary>All units.</summary>
    public EquatableArray<Region> Regions { get; }

    /// <summary>The index of an id in <see cref="Regions"/>, or -1.</summary>
    public int IndexOf(string id) => indexes.TryGetValue(id, out var index) ? index : -1;

    /// <summary>The index of the parent, or -1.</summary>
    public int ParentOf(int index) => parents[index];
}
