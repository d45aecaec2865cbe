using SiteGen.Scriban.Functions;
using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation;

internal sealed partial class Machine
{
    // The most by which escaping and its like make a text longer.
    private const int LargestGrowth = 8;

    private static readonly string?[] NoNames = [];
    private static readonly SourceSpan[] NoSpans = [];

    /// <summary>The call of the built-in that is running.</summary>
    public SourceSpan CallSpan { get; private set; }

    /// <summary>The block at hand, which a `wrap` here leaves to the block it gives.</summary>
    public WrappedBlock? CurrentBlock => Frame.Block;

    /// <summary>Calls a function without arguments, as naming it does.</summary>
    public Value CallBare(ScriptFunction function, SourceSpan span) =>
        Call(function, new Arguments(top, 0, NoNames), new CallPlace(span, NoSpans), null);

    /// <summary>Calls a function that a built-in was given.</summary>
    public Value CallBack(Value function, ReadOnlySpan<Value> arguments)
    {
        if (!function.IsFunction)
        {
            throw new ScriptException(ScriptRules.NotAFunction(TypeName(function)));
        }

        var start = top;
        foreach (var argument in arguments)
        {
            Push(argument);
        }

        var result = Call(function.FunctionValue, new Arguments(start, arguments.Length, NoNames), new CallPlace(CallSpan, NoSpans), null);
        Drop(start);
        return result;
    }

    /// <summary>Calls a function whose arguments are on the stack. They stay there; the caller drops them.</summary>
    public Value Call(ScriptFunction function, Arguments arguments, CallPlace place, WrappedBlock? block)
    {
        EnterCall(place.Span);
        Value result;
        switch (function)
        {
            case BuiltInFunction builtIn:
                result = CallBuiltIn(builtIn, arguments, place);
                break;
            case UserFunction { HasParameters: true } user:
                var start = Bind(user, arguments, place);
                result = Run(user, new Arguments(start, user.Parameters.Length, NoNames), block);
                break;
            case UserFunction user:
                RefuseSize(arguments, place);
                result = Run(user, arguments, block);
                break;
            default:
                result = IncludeValue(arguments, place);
                break;
        }

        LeaveCall();
        return result;
    }

    private void RefuseSize(Arguments arguments, CallPlace place)
    {
        for (var i = 0; i < arguments.Names.Length; i++)
        {
            if (arguments.Names[i] == "size")
            {
                throw Fault(place.Argument(arguments.Count + i), ScriptRules.ReservedArgument("size"));
            }
        }
    }

    private Value CallBuiltIn(BuiltInFunction function, Arguments arguments, CallPlace place)
    {
        var start = Bind(function, arguments, place, out var count);
        var outer = CallSpan;
        CallSpan = place.Span;
        Value result;
        try
        {
            result = function.Body(Context, Values(start, count));
            if (result.Reference is string text)
            {
                CheckGrowth(text.Length / LargestGrowth);
                Charge(text.Length);
            }
        }
        catch (ScriptException exception) when (BlameCall(exception, place))
        {
            throw;
        }

        CallSpan = outer;
        return result;
    }

    private bool BlameCall(ScriptException exception, CallPlace place)
    {
        if (exception.Diagnostic.Location is null)
        {
            exception.Blame(Place(exception.Diagnostic, exception.Argument < 0 ? place.Span : place.Argument(exception.Argument)), -1);
        }

        return false;
    }

    /// <summary>A local function sees no locals of its surroundings but itself.</summary>
    private void SeeItself(UserFunction function, Frame frame)
    {
        if (function.LocalName is { } name && frame.SlotOf(name) is var slot and >= 0)
        {
            stack[localBase + slot] = Value.Of(function);
        }
    }

    private Value Run(UserFunction function, Arguments arguments, WrappedBlock? block)
    {
        var source = Source;
        var outerBase = scopeBase;
        var outerBarrier = barrier;
        if (!function.IsAnonymous)
        {
            barrier = scopeCount;
        }

        scopeBase = scopeCount;
        var frame = PushFrame(function.Unit, arguments.Start, arguments.Count, arguments.Names);
        frame.Function = function;
        frame.Block = block;
        var outerCount = scopeCount;
        SeeItself(function, frame);
        if (function.HasParameters)
        {
            PushScope(ScopeKind.Parameters, frame);
        }

        var flow = function.Unit.Body.Run(this);
        scopeCount = outerCount;
        PopFrame();
        barrier = outerBarrier;
        scopeBase = outerBase;
        Source = source;
        if (flow != Flow.Return)
        {
            return default;
        }

        var result = Returned;
        Returned = default;
        return result;
    }
}
