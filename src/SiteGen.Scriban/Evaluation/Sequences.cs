using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation;

/// <summary>Makes sequences that are computed when they are iterated.</summary>
internal static class Sequences
{
    // Iterating nests as deep as sequences do; beyond this the source is stored first.
    private const int Deepest = 48;

    /// <summary>A sequence computed from the items of a list.</summary>
    public static Value Lazy(Machine machine, Value source, Func<IEnumerable<Value>, IEnumerable<Value>> compute)
    {
        var depth = DepthOf(source);
        var stored = depth >= Deepest ? Store(machine, source) : source;
        return Value.Of(new LazySequence(depth >= Deepest ? 1 : depth + 1, () => compute(Machine.Items(stored))));
    }

    /// <summary>One list after the other.</summary>
    public static Value Concatenate(Machine machine, Value first, Value second)
    {
        var depth = Math.Max(DepthOf(first), DepthOf(second));
        var left = depth >= Deepest ? Store(machine, first) : first;
        var right = depth >= Deepest ? Store(machine, second) : second;
        return Value.Of(new LazySequence(depth >= Deepest ? 1 : depth + 1, () => Machine.Items(left).Concat(Machine.Items(right))));
    }

    private static int DepthOf(Value value) => value.Reference is ScriptSequence { Fixed: null } sequence ? sequence.Depth : 0;

    private static Value Store(Machine machine, Value value)
    {
        var array = new ScriptArray();
        var own = 0;
        foreach (var item in Machine.Items(value))
        {
            machine.Count(ref own);
            array.Add(item);
        }

        return Value.Of(array);
    }
}
