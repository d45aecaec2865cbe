namespace SiteGen.Scriban.Values;

/// <summary>A list of the host that templates may read.</summary>
public interface IScriptList
{
    /// <summary>The number of items.</summary>
    int Count { get; }

    /// <summary>The item at an index from 0.</summary>
    Value this[int index] { get; }
}
