using System.Numerics;

namespace SiteGen.Scriban.Values;

/// <summary>The integers from one to another, upwards or downwards.</summary>
internal sealed class ScriptRange(BigInteger first, int count, int step) : ScriptSequence
{
    private readonly bool small = first >= int.MinValue && first <= int.MaxValue;
    private readonly long start = first >= int.MinValue && first <= int.MaxValue ? (long)first : 0;

    public int Count => count;

    public Value this[int index] => small
        ? Value.Of(start + ((long)index * step))
        : Value.Of(first + ((BigInteger)index * step));

    protected override IEnumerable<Value> Compute()
    {
        for (var i = 0; i < count; i++)
        {
            yield return this[i];
        }
    }
}
