using System.Text;
using SiteGen.Scriban.Evaluation;
using SiteGen.Scriban.Values;
using static SiteGen.Scriban.Functions.BuiltInParameter;

namespace SiteGen.Scriban.Functions;

/// <summary>`array`</summary>
internal static partial class ArrayFunctions
{
    private static readonly Shape AnyList = Shape.List(Shape.Any);

    public static BuiltInGroup Group()
    {
        var group = new GroupBuilder("array");
        group.Add("add", [List("list"), Any("value")], AnyList, AddItem, ResultRule.SameList);
        group.Add("add_range", [List("list1"), List("list2")], AnyList, Concat, ResultRule.SameList);
        group.Add("any", [List("list"), Any("function")], Shape.Bool, AnyItem, hasRest: true);
        group.Add("compact", [List("list")], AnyList, Compact, ResultRule.SameList);
        group.Add("concat", [List("list1"), List("list2")], AnyList, Concat, ResultRule.SameList);
        group.Add("contains", [List("list"), Any("item")], Shape.Bool, Contains);
        group.Add("cycle", [List("list"), Any("group", Value.Null)], Shape.Any, Cycle, ResultRule.Item);
        group.Add("each", [List("list"), Any("function")], AnyList, Each, hasRest: true);
        group.Add("filter", [List("list"), Any("function")], AnyList, Filter, ResultRule.SameList, true);
        group.Add("first", [List("list")], Shape.Any, First, ResultRule.Item);
        group.Add("insert_at", [List("list"), Int("index"), Any("value")], AnyList, InsertAt, ResultRule.SameList);
        group.Add("join", [List("list"), Text("delimiter"), Any("function", Value.Null)], Shape.Text, Join);
        group.Add("last", [List("list")], Shape.Any, Last, ResultRule.Item);
        group.Add("limit", [List("list"), Int("count")], AnyList, Limit, ResultRule.SameList);
        group.Add("map", [List("list"), Text("member")], AnyList, Map, ResultRule.MemberList);
        group.Add("offset", [List("list"), Int("index")], AnyList, Offset, ResultRule.SameList);
        group.Add("remove_at", [List("list"), Int("index")], AnyList, RemoveAt, ResultRule.SameList);
        group.Add("reverse", [List("list")], AnyList, Reverse, ResultRule.SameList);
        group.Add("size", [List("list")], Shape.Number, Size);
        group.Add("sort", [Any("list"), Text("member", Value.Null)], AnyList, Sort, ResultRule.SameList);
        group.Add("uniq", [List("list")], AnyList, Uniq, ResultRule.SameList);
        return group.Build();
    }

    /// <summary>The items of a list, each of which counts as a step of a loop.</summary>
    private static IEnumerable<Value> Counted(Machine machine, IEnumerable<Value> items)
    {
        var own = 0;
        foreach (var item in items)
        {
            machine.Count(ref own);
            yield return item;
        }
    }

    private static IEnumerable<Value> Counted(Machine machine, Value list) => Counted(machine, Machine.Items(list));

    private static List<Value> Gathered(Machine machine, Value list) => machine.Gather(Counted(machine, list));

    private static Value AddItem(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var array = new ScriptArray(Gathered(context.Machine, arguments[0]));
        array.Add(arguments[1]);
        return Value.Of(array);
    }

    private static Value Concat(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNull || arguments[1].IsNull)
        {
            return arguments[0].IsNull ? arguments[1] : arguments[0];
        }

        return Sequences.Concatenate(context.Machine, arguments[0], arguments[1]);
    }

    private static Value AnyItem(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        if (!arguments[1].IsFunction)
        {
            return false;
        }

        var call = arguments[1..].ToArray();
        foreach (var item in Counted(context.Machine, arguments[0]))
        {
            call[0] = item;
            var result = context.Machine.CallBack(arguments[1], call);
            if (result is { IsBool: true, IsTrue: true })
            {
                return true;
            }
        }

        return false;
    }

    private static Value Compact(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var machine = context.Machine;
        return arguments[0].IsNull
            ? default
            : Sequences.Lazy(machine, arguments[0], items => Counted(machine, items).Where(static item => !item.IsNull));
    }

    private static Value Contains(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        foreach (var item in Counted(context.Machine, arguments[0]))
        {
            if (item.Equals(arguments[1]))
            {
                return true;
            }
        }

        return false;
    }

    private static Value Cycle(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var machine = context.Machine;
        if (arguments[0].IsNull)
        {
            return default;
        }

        var items = Gathered(machine, arguments[0]);
        var group = arguments[1].IsNull ? GroupOf(machine, items) : machine.TextOf(arguments[1]);
        if (items.Count == 0)
        {
            return default;
        }

        var at = machine.Cycles.GetValueOrDefault(group) % items.Count;
        machine.Cycles[group] = (at + 1) % items.Count;
        return items[at];
    }

    private static string GroupOf(Machine machine, List<Value> items)
    {
        var group = new StringBuilder();
        foreach (var item in items)
        {
            group.Append(group.Length == 0 ? "" : ",").Append(machine.TextOf(item));
            machine.CheckGrowth(group.Length);
        }

        machine.Charge(group.Length);
        return group.ToString();
    }

    private static Value Each(RenderContext context, ReadOnlySpan<Value> arguments) =>
        WithFunction(context, arguments, static (item, result) => (true, result));

    private static Value Filter(RenderContext context, ReadOnlySpan<Value> arguments) =>
        WithFunction(context, arguments, static (item, result) => (result.IsTrue, item));

    private static Value WithFunction(RenderContext context, ReadOnlySpan<Value> arguments, Func<Value, Value, (bool Keep, Value Value)> choose)
    {
        var (list, function) = (arguments[0], arguments[1]);
        if (list.IsNull || function.IsNull)
        {
            return list;
        }

        if (!function.IsFunction)
        {
            throw new ScriptException(ScriptRules.NotAFunction(Machine.TypeName(function)), 1);
        }

        var machine = context.Machine;
        var more = arguments[2..].ToArray();
        return Sequences.Lazy(machine, list, items => Call(machine, items, function, more, choose));
    }

    private static IEnumerable<Value> Call(
        Machine machine, IEnumerable<Value> items, Value function, Value[] more, Func<Value, Value, (bool Keep, Value Value)> choose)
    {
        var call = new Value[more.Length + 1];
        more.CopyTo(call, 1);
        foreach (var item in Counted(machine, items))
        {
            call[0] = item;
            var (keep, value) = choose(item, machine.CallBack(function, call));
            if (keep)
            {
                yield return value;
            }
        }
    }

    private static Value First(RenderContext context, ReadOnlySpan<Value> arguments) =>
        Machine.Items(arguments[0]).FirstOrDefault();

    private static Value Last(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var list = arguments[0];
        if (Machine.KnownCount(list) is { } count && list.IsList)
        {
            return count == 0 ? default : Machine.ItemAt(list, count - 1);
        }

        return Counted(context.Machine, list).LastOrDefault();
    }
}
