using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation;

/// <summary>Makes sequences that are computed when they are iterated.</summary>
internal static class Sequences
{
    // Iterating nests as deep as sequences do, and goes to as many places as they are made of; beyond this the source is stored first.
    private const int Deepest = 48;

    /// <summary>A sequence computed from the items of a list.</summary>
    public static Value Lazy(Machine machine, Value source, Func<IEnumerable<Value>, IEnumerable<Value>> compute)
    {
        var parts = PartsOf(source);
        var stored = parts >= Deepest ? Store(machine, source) : source;
        return Value.Of(new LazySequence(parts >= Deepest ? 1 : parts + 1, () => compute(Machine.Items(stored))));
    }

    /// <summary>One list after the other.</summary>
    public static Value Concatenate(Machine machine, Value first, Value second)
    {
        var parts = PartsOf(first) + PartsOf(second);
        var left = parts >= Deepest ? Store(machine, first) : first;
        var right = parts >= Deepest ? Store(machine, second) : second;
        return Value.Of(new LazySequence(parts >= Deepest ? 1 : parts + 1, () => Both(left, right)));
    }

    // Not `Concat`, which would ask for all parts of all parts before the first item.
    private static IEnumerable<Value> Both(Value first, Value second)
    {
        foreach (var item in Machine.Items(first))
        {
            yield return item;
        }

        foreach (var item in Machine.Items(second))
        {
            yield return item;
        }
    }

    private static int PartsOf(Value value) => value.Reference is ScriptSequence { Fixed: null } sequence ? sequence.Parts : 0;

    private static Value Store(Machine machine, Value value) => Value.Of(new ScriptArray(machine.Gather(Machine.Items(value))));
}
