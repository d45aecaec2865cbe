namespace SiteGen.Scriban.Values;

/// <summary>A list that is computed whenever it is iterated, until an item is assigned: from then on it is an array.</summary>
internal abstract class ScriptSequence
{
    /// <summary>The array it became.</summary>
    public ScriptArray? Fixed { get; private set; }

    /// <summary>How many sequences this one is made of, with itself; iterating nests at most as deep.</summary>
    public virtual int Parts => 1;

    public IEnumerable<Value> Items() => Fixed is { } array ? array.Items : Compute();

    public ScriptArray Fix() => Fixed ??= new ScriptArray(Compute());

    protected abstract IEnumerable<Value> Compute();
}
