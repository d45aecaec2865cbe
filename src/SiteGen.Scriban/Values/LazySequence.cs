namespace SiteGen.Scriban.Values;

/// <summary>A sequence computed by a function from its source.</summary>
internal sealed class LazySequence(int parts, Func<IEnumerable<Value>> compute) : ScriptSequence
{
    public override int Parts => parts;

    protected override IEnumerable<Value> Compute() => compute();
}
