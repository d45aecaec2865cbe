using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation;

internal sealed partial class Machine
{
    private Value[] stack = new Value[128];
    private int top;
    private int localBase;
    private Frame[] frames = [];
    private int frameCount;

    /// <summary>The unit that is running, with its arguments.</summary>
    public Frame Frame { get; private set; } = new();

    public int Top => top;

    public void Push(Value value)
    {
        if (top == stack.Length)
        {
            Array.Resize(ref stack, top * 2);
        }

        stack[top++] = value;
    }

    /// <summary>Makes room for values that are put in place one by one.</summary>
    public int Reserve(int count, Value value)
    {
        var start = top;
        while (top + count > stack.Length)
        {
            Array.Resize(ref stack, stack.Length * 2);
        }

        stack.AsSpan(start, count).Fill(value);
        top += count;
        return start;
    }

    public Value this[int place]
    {
        get => stack[place];
        set => stack[place] = value;
    }

    public void Drop(int to) => top = to;

    private ReadOnlySpan<Value> Values(int start, int count) => stack.AsSpan(start, count);

    public Value Local(int slot) => stack[localBase + slot];

    public void SetLocal(int slot, Value value, string name, SourceSpan span)
    {
        if (Frame.SealedLocals is { } names && names.Contains(name))
        {
            throw Fault(span, ScriptRules.ReadOnly("$" + name));
        }

        stack[localBase + slot] = value;
    }

    /// <summary>The local of a name that the running unit may not mention: code of a `wrap` or `object.eval` runs in it.</summary>
    public Value DynamicLocal(string name)
    {
        for (var i = scopeCount - 1; i > pageScope; i--)
        {
            ref var scope = ref scopes[i];
            if (scope.Kind == ScopeKind.LocalLoop && ReferenceEquals(scope.Target, Frame) && scope.Name == name)
            {
                return scope.Value;
            }
        }

        var slot = Frame.SlotOf(name);
        if (slot >= 0)
        {
            return stack[Frame.LocalBase + slot];
        }

        if (Frame.MoreLocals is { } more && more.TryGet(name, out var value))
        {
            return value;
        }

        return Value.Undefined;
    }

    public void SetDynamicLocal(string name, Value value, SourceSpan span)
    {
        if (Frame.SealedLocals is { } names && names.Contains(name))
        {
            throw Fault(span, ScriptRules.ReadOnly("$" + name));
        }

        var slot = Frame.SlotOf(name);
        if (slot >= 0)
        {
            stack[Frame.LocalBase + slot] = value;
        }
        else
        {
            (Frame.MoreLocals ??= new ScriptObject())[name] = value;
        }
    }

    public void SealLocal(string name)
    {
        if (!DynamicLocal(name).IsUndefined)
        {
            (Frame.SealedLocals ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);
        }
    }

    /// <summary>The argument of a number; null when there are fewer.</summary>
    public Value Argument(int index) =>
        (uint)index < (uint)Frame.ArgumentCount ? stack[Frame.ArgumentBase + index] : default;

    /// <summary>`$`: the arguments as a list with the named ones as members; null where there are none.</summary>
    public Value Arguments()
    {
        var frame = Frame;
        if (frame.Function is null && frame.IncludedFrom is null)
        {
            return default;
        }

        if (frame.Arguments is null)
        {
            var array = new ScriptArray(frame.ArgumentCount) { IsArguments = true };
            for (var i = 0; i < frame.ArgumentCount; i++)
            {
                array.Add(stack[frame.ArgumentBase + i]);
            }

            for (var i = 0; i < frame.ArgumentNames.Length; i++)
            {
                if (frame.ArgumentNames[i] is { } name)
                {
                    array.Attach()[name] = stack[frame.ArgumentBase + frame.ArgumentCount + i];
                }
            }

            frame.Arguments = array;
        }

        return Value.Of(frame.Arguments);
    }

    /// <summary>Enters a unit whose arguments are on the stack; its locals come after what is there.</summary>
    private Frame PushFrame(CodeUnit unit, int argumentBase, int argumentCount, string?[] names)
    {
        if (frameCount == frames.Length)
        {
            var larger = new Frame[Math.Max(8, frameCount * 2)];
            frames.CopyTo(larger, 0);
            for (var i = frameCount; i < larger.Length; i++)
            {
                larger[i] = new Frame();
            }

            frames = larger;
        }

        var frame = frames[frameCount++];
        frame.Clear();
        frame.Unit = unit;
        frame.ArgumentBase = argumentBase;
        frame.ArgumentCount = argumentCount;
        frame.ArgumentNames = names;
        frame.LocalBase = Reserve(unit.Locals.Length, Value.Undefined);
        localBase = frame.LocalBase;
        Frame = frame;
        Source = unit.Source;
        return frame;
    }

    private void PopFrame()
    {
        var left = frames[--frameCount];
        top = left.LocalBase;
        if (frameCount > 0)
        {
            Frame = frames[frameCount - 1];
            localBase = Frame.LocalBase;
        }
    }

    private void ResetFrames()
    {
        Array.Clear(stack);
        for (var i = 0; i < frames.Length; i++)
        {
            frames[i].Clear();
        }

        top = 0;
        frameCount = 0;
        localBase = 0;
    }

    /// <summary>Runs the body of a `with`: it has locals of its own and no arguments.</summary>
    public Flow RunInner(CodeUnit unit)
    {
        var source = Source;
        var outerBase = scopeBase;
        var block = Frame.Block;
        var frame = PushFrame(unit, top, 0, []);
        frame.Block = block;
        scopeBase = scopeCount;
        var flow = unit.Body.Run(this);
        scopeBase = outerBase;
        PopFrame();
        Source = source;
        return flow;
    }

    /// <summary>`$$`: runs the block that `wrap` gave to the running function, in its scopes.</summary>
    public Flow RunBlock(SourceSpan span)
    {
        if (Frame.Block is not { } block)
        {
            return Flow.Next;
        }

        EnterCall(span);
        var frame = Frame;
        var source = Source;
        var outerBase = scopeBase;
        frame.Block = block.Outer;
        Source = block.Source;
        scopeBase = scopeCount;
        var flow = block.Body.Run(this);
        scopeBase = outerBase;
        Source = source;
        frame.Block = block;
        LeaveCall();
        return flow;
    }
}
