using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Steps;

/// <summary>What a loop goes through, by index. Sequences are computed before the loop begins: it tells its length.</summary>
internal readonly struct LoopItems
{
    private readonly object items;

    private LoopItems(object items, int count)
    {
        this.items = items;
        Count = count;
    }

    public int Count { get; }

    public Value this[int index] => items switch
    {
        List<Value> list => index < list.Count ? list[index] : default,
        IScriptList list => list[index],
        ScriptRange range => range[index],
        string text => Value.Character(text[index]),
        _ => default,
    };

    public static LoopItems Of(Machine machine, Value value, SourceSpan span)
    {
        switch (value.Kind)
        {
            case ValueKind.Array:
                var array = (ScriptArray)value.Reference!; // The reference is what the kind says, here and below.
                return new LoopItems(array.Items, array.Count);
            case ValueKind.List:
                var list = (IScriptList)value.Reference!;
                return new LoopItems(list, list.Count);
            case ValueKind.Range when value.Reference is ScriptRange { Fixed: null } range:
                return new LoopItems(range, range.Count);
            case ValueKind.String or ValueKind.Markup or ValueKind.Character:
                var text = value.AsText()!;
                return new LoopItems(text, text.Length);
            case ValueKind.Range or ValueKind.Sequence or ValueKind.Map or ValueKind.Object:
                var all = Store(machine, value);
                return new LoopItems(all, all.Count);
            default:
                throw machine.Fault(span, ScriptRules.NotIterable(Machine.TypeName(value)));
        }
    }

    private static List<Value> Store(Machine machine, Value value) => machine.Gather(Counted(machine, value));

    private static IEnumerable<Value> Counted(Machine machine, Value value)
    {
        var own = 0;
        foreach (var item in Machine.Items(value))
        {
            machine.Count(ref own);
            yield return item;
        }
    }
}
