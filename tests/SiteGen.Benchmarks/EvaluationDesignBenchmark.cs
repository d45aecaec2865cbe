using System.Text;
using BenchmarkDotNet.Attributes;

namespace SiteGen.Benchmarks;

/// <summary>
/// The inner loop of a list page in three designs of an evaluator, to choose between them: objects with virtual methods, delegates, and
/// a flat list of instructions with a stack. All share the values, the operations and the output.
/// </summary>
[MemoryDiagnoser]
public class EvaluationDesignBenchmark
{
    private readonly State state = new();
    private Node objects = new ConstantNode(default);
    private Func<State, Item> delegates = static _ => default;
    private Instruction[] instructions = [];

    private enum Operation : byte
    {
        Text,
        Slot,
        Constant,
        Member,
        Remainder,
        Join,
        Index,
        JumpUnless,
        Jump,
        Write,
        Next,
        End,
    }

    [GlobalSetup]
    public void Build()
    {
        state.Items = [.. Enumerable.Range(0, 20).Select(static number => new Map(
            ["id", "title", "url"], [new Item(null, number), new Item("Ауданда жаңа мектеп ашылды", 0), new Item("/kk/news/x/", 0)]))];
        var texts = new[] { "    <li class=\"", "\"><a href=\"", "\">", "</a> <span class=\"", "\"></span></li>\n" }.Select(Encoding.UTF8.GetBytes).ToArray();
        var (odd, even, kind, two, three) = (new Item("odd", 0), new Item("even", 0), new Item("k-", 0), new Item(null, 2), new Item(null, 3));
        objects = new LoopNode(
        [
            new TextNode(texts[0]), new WriteNode(new ChoiceNode(new RemainderNode(new IndexNode(), new ConstantNode(two)), new ConstantNode(odd), new ConstantNode(even))),
            new TextNode(texts[1]), new WriteNode(new MemberNode(new SlotNode(), "url")), new TextNode(texts[2]), new WriteNode(new MemberNode(new SlotNode(), "title")),
            new TextNode(texts[3]), new WriteNode(new JoinNode(new ConstantNode(kind), new RemainderNode(new MemberNode(new SlotNode(), "id"), new ConstantNode(three)))), new TextNode(texts[4]),
        ]);
        delegates = Loop(
        [
            Text(texts[0]), Write(Choice(Remainder(static s => new Item(null, s.Index), Constant(two)), Constant(odd), Constant(even))),
            Text(texts[1]), Write(Member(static s => s.Slot, "url")), Text(texts[2]), Write(Member(static s => s.Slot, "title")),
            Text(texts[3]), Write(Join(Constant(kind), Remainder(Member(static s => s.Slot, "id"), Constant(three)))), Text(texts[4]),
        ]);
        instructions =
        [
            new(Operation.Next, target: 25), new(Operation.Text, texts[0]), new(Operation.Index), new(Operation.Constant, item: two), new(Operation.Remainder),
            new(Operation.JumpUnless, target: 8), new(Operation.Constant, item: odd), new(Operation.Jump, target: 9), new(Operation.Constant, item: even), new(Operation.Write),
            new(Operation.Text, texts[1]), new(Operation.Slot), new(Operation.Member, "url"), new(Operation.Write), new(Operation.Text, texts[2]),
            new(Operation.Slot), new(Operation.Member, "title"), new(Operation.Write), new(Operation.Text, texts[3]), new(Operation.Constant, item: kind),
            new(Operation.Slot), new(Operation.Member, "id"), new(Operation.Constant, item: three), new(Operation.Join), new(Operation.Jump, target: 26),
            new(Operation.End), new(Operation.Write), new(Operation.Text, texts[4]), new(Operation.Jump, target: 0),
        ];
    }

    [Benchmark(Baseline = true, Description = "objects with virtual methods")]
    public int Objects()
    {
        state.Begin();
        objects.Evaluate(state);
        return state.Position;
    }

    [Benchmark(Description = "delegates")]
    public int Delegates()
    {
        state.Begin();
        delegates(state);
        return state.Position;
    }

    [Benchmark(Description = "flat instructions")]
    public int Flat()
    {
        state.Begin();
        Run(instructions, state);
        return state.Position;
    }

    private static Func<State, Item> Constant(Item item) => _ => item;

    private static Func<State, Item> Member(Func<State, Item> target, string name) => state => Map.Read(target(state), name);

    private static Func<State, Item> Remainder(Func<State, Item> left, Func<State, Item> right) => state => new Item(null, left(state).Number % right(state).Number);

    private static Func<State, Item> Join(Func<State, Item> left, Func<State, Item> right) => state => Item.Join(left(state), right(state));

    private static Func<State, Item> Choice(Func<State, Item> condition, Func<State, Item> then, Func<State, Item> otherwise) =>
        state => condition(state).Number != 0 ? then(state) : otherwise(state);

    private static Func<State, Item> Text(byte[] text) => state => state.Write(text);

    private static Func<State, Item> Write(Func<State, Item> code) => state => state.Write(code(state));

    private static Func<State, Item> Loop(Func<State, Item>[] body) => state =>
    {
        while (state.Next())
        {
            foreach (var step in body)
            {
                step(state);
            }
        }

        return default;
    };

    private static void Run(Instruction[] program, State state)
    {
        var stack = state.Stack;
        var top = 0;
        for (var at = 0; ;)
        {
            ref var instruction = ref program[at++];
            switch (instruction.Operation)
            {
                case Operation.Text:
                    state.Write((byte[])instruction.Reference!);
                    break;
                case Operation.Slot:
                    stack[top++] = state.Slot;
                    break;
                case Operation.Constant:
                    stack[top++] = instruction.Item;
                    break;
                case Operation.Member:
                    stack[top - 1] = Map.Read(stack[top - 1], (string)instruction.Reference!);
                    break;
                case Operation.Remainder:
                    top--;
                    stack[top - 1] = new Item(null, stack[top - 1].Number % stack[top].Number);
                    break;
                case Operation.Join:
                    // The remainder that is joined is computed here too, to spare the loop one more instruction.
                    top -= 2;
                    stack[top - 1] = Item.Join(stack[top - 1], new Item(null, stack[top].Number % stack[top + 1].Number));
                    break;
                case Operation.Index:
                    stack[top++] = new Item(null, state.Index);
                    break;
                case Operation.JumpUnless:
                    at = stack[--top].Number == 0 ? instruction.Target : at;
                    break;
                case Operation.Jump:
                    at = instruction.Target;
                    break;
                case Operation.Write:
                    state.Write(stack[--top]);
                    break;
                case Operation.Next:
                    at = state.Next() ? at : instruction.Target;
                    break;
                default:
                    return;
            }
        }
    }

    private readonly record struct Instruction
    {
        public Instruction(Operation operation, object? reference = null, int target = 0, Item item = default) =>
            (Operation, Reference, Target, Item) = (operation, reference, target, item);

        public Operation Operation { get; }

        public object? Reference { get; }

        public int Target { get; }

        public Item Item { get; }
    }

    private readonly record struct Item(object? Reference, long Number)
    {
        public static Item Join(Item left, Item right) =>
            new(string.Concat((string)left.Reference!, right.Reference as string ?? right.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)), 0);
    }

    private sealed record Map(string[] Names, Item[] Values)
    {
        public static Item Read(Item target, string name)
        {
            var map = (Map)target.Reference!;
            return map.Values[Array.IndexOf(map.Names, name)];
        }
    }

    private sealed class State
    {
        private readonly byte[] buffer = new byte[64 * 1024];

        public Map[] Items { get; set; } = [];

        public Item[] Stack { get; } = new Item[16];

        public int Position { get; private set; }

        public int Index { get; private set; }

        public Item Slot { get; private set; }

        public void Begin() => (Position, Index) = (0, -1);

        public bool Next()
        {
            if (++Index >= Items.Length)
            {
                return false;
            }

            Slot = new Item(Items[Index], 0);
            return true;
        }

        public Item Write(byte[] text)
        {
            text.CopyTo(buffer, Position);
            Position += text.Length;
            return default;
        }

        public Item Write(Item item)
        {
            Position += item.Reference is string text ? Encoding.UTF8.GetBytes(text, buffer.AsSpan(Position)) : 0;
            return default;
        }
    }

    private abstract class Node
    {
        public abstract Item Evaluate(State state);
    }

    private sealed class ConstantNode(Item item) : Node
    {
        public override Item Evaluate(State state) => item;
    }

    private sealed class SlotNode : Node
    {
        public override Item Evaluate(State state) => state.Slot;
    }

    private sealed class IndexNode : Node
    {
        public override Item Evaluate(State state) => new(null, state.Index);
    }

    private sealed class MemberNode(Node target, string name) : Node
    {
        public override Item Evaluate(State state) => Map.Read(target.Evaluate(state), name);
    }

    private sealed class RemainderNode(Node left, Node right) : Node
    {
        public override Item Evaluate(State state) => new(null, left.Evaluate(state).Number % right.Evaluate(state).Number);
    }

    private sealed class JoinNode(Node left, Node right) : Node
    {
        public override Item Evaluate(State state) => Item.Join(left.Evaluate(state), right.Evaluate(state));
    }

    private sealed class ChoiceNode(Node condition, Node then, Node otherwise) : Node
    {
        public override Item Evaluate(State state) => condition.Evaluate(state).Number != 0 ? then.Evaluate(state) : otherwise.Evaluate(state);
    }

    private sealed class TextNode(byte[] text) : Node
    {
        public override Item Evaluate(State state) => state.Write(text);
    }

    private sealed class WriteNode(Node code) : Node
    {
        public override Item Evaluate(State state) => state.Write(code.Evaluate(state));
    }

    private sealed class LoopNode(Node[] body) : Node
    {
        public override Item Evaluate(State state)
        {
            while (state.Next())
            {
                foreach (var step in body)
                {
                    step.Evaluate(state);
                }
            }

            return default;
        }
    }
}
