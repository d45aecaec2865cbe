using System.Text;
using SiteGen.Scriban.Evaluation;
using SiteGen.Scriban.Evaluation.Operators;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Functions;

internal static partial class ArrayFunctions
{
    private static Value InsertAt(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var index = Math.Max(0, arguments[1].IntValue);
        var items = Gathered(context.Machine, arguments[0]);
        if (index > items.Count)
        {
            context.Machine.CountMany(index - items.Count);
            items.AddRange(Enumerable.Repeat(default(Value), index - items.Count));
        }

        items.Insert(index, arguments[2]);
        return Value.Of(new ScriptArray(items));
    }

    private static Value Join(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var machine = context.Machine;
        var function = arguments[2];
        if (!function.IsNull && !function.IsFunction)
        {
            throw new ScriptException(ScriptRules.NotAFunction(Machine.TypeName(function)), 2);
        }

        var items = new List<Value>();
        foreach (var item in Counted(machine, arguments[0]))
        {
            var text = item.IsMarkup ? item : (Value)machine.TextOf(item);
            items.Add(function.IsNull ? text : machine.CallBack(function, [text]));
        }

        var isMarkup = machine.Options.AutoEscape && (arguments[1].IsMarkup || items.Exists(static item => item.IsMarkup));
        var delimiter = isMarkup ? TextOperators.Markup(machine, arguments[1]) : machine.TextOf(arguments[1]);
        var joined = new StringBuilder();
        for (var i = 0; i < items.Count; i++)
        {
            joined.Append(i == 0 ? "" : delimiter).Append(isMarkup ? TextOperators.Markup(machine, items[i]) : machine.TextOf(items[i]));
            machine.CheckLength(joined.Length);
        }

        return isMarkup ? Value.Markup(joined.ToString()) : joined.ToString();
    }

    private static Value Limit(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var machine = context.Machine;
        var count = arguments[1].IntValue;
        return arguments[0].IsNull
            ? default
            : Sequences.Lazy(machine, arguments[0], items => Counted(machine, items.Take(count)));
    }

    private static Value Offset(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var machine = context.Machine;
        var index = arguments[1].IntValue;
        return arguments[0].IsNull
            ? default
            : Sequences.Lazy(machine, arguments[0], items => Counted(machine, items).Skip(index));
    }

    private static Value Map(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNull || arguments[1].IsNull)
        {
            return Value.Of(new ScriptArray());
        }

        var machine = context.Machine;
        var member = new MemberName(machine.TextOf(arguments[1]));
        return Sequences.Lazy(machine, arguments[0], items => MembersOf(machine, items, member));
    }

    private static IEnumerable<Value> MembersOf(Machine machine, IEnumerable<Value> items, MemberName member)
    {
        foreach (var item in Counted(machine, items))
        {
            if (TryMember(machine, item, member, out var value))
            {
                yield return value;
            }
        }
    }

    /// <summary>The member of an item, when it has one of that name.</summary>
    private static bool TryMember(Machine machine, Value item, MemberName member, out Value value)
    {
        switch (item.Kind)
        {
            case ValueKind.Map:
                return ((ScriptObject)item.Reference!).TryGet(member, out value); // The reference is what the kind says, here and below.
            case ValueKind.Object:
                var target = (IScriptObject)item.Reference!;
                var slot = target.Type.SlotOf(member.Text);
                value = slot < 0 ? default : machine.ReadHost(target, slot);
                return slot >= 0;
            case ValueKind.Date:
                value = TimeMembers.OfDate(item, member.Text) ?? Value.Null;
                return !value.IsNull;
            case ValueKind.TimeSpan:
                value = TimeMembers.OfTimeSpan(item.TimeSpanValue, member.Text) ?? Value.Null;
                return !value.IsNull;
            case ValueKind.Array when ((ScriptArray)item.Reference!).Attached is { } attached && attached.TryGet(member, out value):
                return true;
            default:
                var hasSize = member.Text == "size" && (item.IsText || item.IsList);
                value = hasSize ? machine.CountOf(item) : default(Value);
                return hasSize;
        }
    }

    private static Value RemoveAt(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var items = Gathered(context.Machine, arguments[0]);
        var index = arguments[1].IntValue;
        index = index < 0 ? index + items.Count : index;
        if ((uint)index < (uint)items.Count)
        {
            items.RemoveAt(index);
        }

        return Value.Of(new ScriptArray(items));
    }

    private static Value Reverse(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var machine = context.Machine;
        return arguments[0].IsNull
            ? Value.Of(new ScriptArray())
            : Sequences.Lazy(machine, arguments[0], items => machine.Gather(Counted(machine, items)).AsEnumerable().Reverse());
    }

    private static Value Size(RenderContext context, ReadOnlySpan<Value> arguments) =>
        arguments[0].IsNull ? 0 : context.Machine.CountOf(arguments[0]);

    private static Value Uniq(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var machine = context.Machine;
        return arguments[0].IsNull
            ? default
            : Sequences.Lazy(machine, arguments[0], items => Counted(machine, items).Distinct());
    }

    private static Value Sort(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var machine = context.Machine;
        if (arguments[0].IsNull)
        {
            return Value.Of(new ScriptArray());
        }

        if (!ArgumentConverter.TryConvert(machine, arguments[0], ArgumentKind.List, out var list))
        {
            return Value.Of(new ScriptArray([arguments[0]]));
        }

        var items = Gathered(machine, list).ToArray();
        var keys = arguments[1].IsNull ? (Value[])items.Clone() : Keys(machine, items, machine.TextOf(arguments[1]));
        ValueOrder.Sort(machine, keys, items);
        return Value.Of(new ScriptArray(items));
    }

    /// <summary>What a dotted path leads to from each item; null where it leads nowhere.</summary>
    private static Value[] Keys(Machine machine, Value[] items, string path)
    {
        var members = path.Split('.').Select(static name => new MemberName(name)).ToArray();
        var keys = new Value[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            var key = items[i];
            foreach (var member in members)
            {
                if (!TryMember(machine, key, member, out key))
                {
                    key = default;
                    break;
                }
            }

            keys[i] = key;
        }

        return keys;
    }
}
