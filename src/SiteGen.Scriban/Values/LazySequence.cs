namespace SiteGen.Scriban.Values;

/// <summary>A sequence computed by a function from its source.</summary>
internal sealed class LazySequence(int depth, Func<IEnumerable<Value>> compute) : ScriptSequence
{
    public override int Depth => depth;

    protected override IEnumerable<Value> Compute() => compute();
}
