using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation;

internal sealed partial class Machine
{
    /// <summary>The items of a list, the units of a text, the pairs of an object; nothing for null.</summary>
    public static IEnumerable<Value> Items(Value value) => value.Kind switch
    {
        ValueKind.Array => ((ScriptArray)value.Reference!).Items, // The reference is what the kind says, here and below.
        ValueKind.List => ItemsOf((IScriptList)value.Reference!),
        ValueKind.Range or ValueKind.Sequence => ((ScriptSequence)value.Reference!).Items(),
        ValueKind.String or ValueKind.Markup or ValueKind.Character => Units(value.AsText()!),
        ValueKind.Map or ValueKind.Object => Pairs(value),
        _ => [],
    };

    /// <summary>The number of items, when it is known without computing them.</summary>
    public static int? KnownCount(Value value) => value.Kind switch
    {
        ValueKind.Array => ((ScriptArray)value.Reference!).Count, // The reference is what the kind says, here and below.
        ValueKind.List => ((IScriptList)value.Reference!).Count,
        ValueKind.Range => value.Reference is ScriptRange { Fixed: null } range ? range.Count : ((ScriptRange)value.Reference!).Fixed!.Count,
        ValueKind.Sequence => ((ScriptSequence)value.Reference!).Fixed?.Count,
        ValueKind.String or ValueKind.Markup or ValueKind.Character => value.AsText()!.Length,
        ValueKind.Map => ((ScriptObject)value.Reference!).Count,
        ValueKind.Object => ((IScriptObject)value.Reference!).Type.Members.Length,
        _ => null,
    };

    /// <summary>The number of items of a list.</summary>
    public int CountOf(Value value)
    {
        if (KnownCount(value) is { } known)
        {
            return known;
        }

        var count = 0;
        var own = 0;
        foreach (var _ in Items(value))
        {
            Count(ref own);
            count++;
        }

        return count;
    }

    /// <summary>The item at an index from 0, which must be there.</summary>
    public static Value ItemAt(Value value, int index) => value.Reference switch
    {
        ScriptArray array => array[index],
        IScriptList list => list[index],
        ScriptSequence { Fixed: { } array } => array[index],
        ScriptRange range => range[index],
        _ => Items(value).ElementAt(index),
    };

    /// <summary>The members of a map or object of the host, in order.</summary>
    public static IEnumerable<KeyValuePair<string, Value>> Members(Value value)
    {
        if (value.Reference is ScriptObject map)
        {
            for (var i = 0; i < map.Count; i++)
            {
                yield return KeyValuePair.Create(map.NameAt(i), map.ValueAt(i));
            }
        }
        else if (value.Reference is IScriptObject target)
        {
            for (var slot = 0; slot < target.Type.Members.Length; slot++)
            {
                yield return KeyValuePair.Create(target.Type.Members[slot].Name, target.Get(slot));
            }
        }
    }

    private static IEnumerable<Value> ItemsOf(IScriptList list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            yield return list[i];
        }
    }

    private static IEnumerable<Value> Units(string text)
    {
        foreach (var unit in text)
        {
            yield return Value.Character(unit);
        }
    }

    private static IEnumerable<Value> Pairs(Value value)
    {
        foreach (var (name, member) in Members(value))
        {
            yield return Value.Of(new KeyedValue(name, member));
        }
    }
}
