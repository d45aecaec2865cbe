using System.Collections.Frozen;
using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Vocabulary;

/// <summary>The regions in the file's order, without cycles: a unit in a cycle has been reported and cut loose.</summary>
public sealed class RegionTree
{
    private readonly FrozenDictionary<string, int> indexes;

    /// <summary>Builds the look-ups of a checked list: every parent exists and comes without a cycle.</summary>
    public RegionTree(EquatableArray<Region> regions)
    {
        Regions = regions;
        indexes = regions.Select((region, index) => (region.Id.Value, index)).ToFrozenDictionary(x => x.Value, x => x.index, StringComparer.Ordinal);
    }

    /// <summary>All units.</summary>
    public EquatableArray<Region> Regions { get; }

    /// <summary>The index of an id in <see cref="Regions"/>, or -1.</summary>
    public int IndexOf(string id) => indexes.TryGetValue(id, out var index) ? index : -1;

    /// <summary>The index of the parent, or -1.</summary>
    public int ParentOf(int index) => Regions[index].Parent is { } parent ? IndexOf(parent) : -1;
}
