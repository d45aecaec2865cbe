using SiteGen.Scriban.Functions;
using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>A call. A piped value is the first argument, and is evaluated before the function is looked up.</summary>
internal sealed class CallCode(SourceSpan span, Code target, CallPlan plan, bool isPiped) : Code(span)
{
    private readonly CallPlace place = new(new SourceSpan(target.Span.Start, span.End), plan.Spans);

    public override Value Evaluate(Machine machine) => Invoke(machine, null, false);

    public override void Write(Machine machine)
    {
        var value = Invoke(machine, null, true);
        if (!value.IsNull)
        {
            machine.Write(value, Span);
        }
    }

    /// <summary>Calls with the block of a `wrap`.</summary>
    public Value Invoke(Machine machine, WrappedBlock? block, bool write)
    {
        var start = machine.Top;
        Arguments arguments;
        ScriptFunction? function;
        if (plan.IsPlain)
        {
            var values = plan.Values;
            var next = 0;
            if (isPiped)
            {
                machine.Push(values[0].Evaluate(machine));
                next = 1;
            }

            function = Resolve(machine);
            for (; next < values.Length; next++)
            {
                machine.Push(values[next].Evaluate(machine));
            }

            arguments = new Arguments(start, values.Length, plan.Names);
        }
        else
        {
            arguments = plan.Evaluate(machine, isPiped, this, out function);
        }

        if (function is null)
        {
            machine.Drop(start);
            return default;
        }

        if (write && function is IncludeFunction)
        {
            machine.IncludeInto(arguments, place);
            machine.Drop(start);
            return default;
        }

        var result = machine.Call(function, arguments, place, block);
        machine.Drop(start);
        return result;
    }

    /// <summary>The function to call; null when there is none and the options allow that.</summary>
    public ScriptFunction? Resolve(Machine machine)
    {
        var callee = target.Load(machine);
        if (callee.IsFunction)
        {
            return callee.FunctionValue;
        }

        if (callee.Reference is BuiltInGroup { Callable: { } callable })
        {
            return callable;
        }

        if (callee.IsNull)
        {
            return machine.Options.RelaxedFunctionAccess
                ? null
                : throw machine.Fault(target.Span, ScriptRules.UnknownFunction(machine.SourceOf(target.Span), machine.NearestFunction(target)));
        }

        throw machine.Fault(target.Span, ScriptRules.NotAFunction(Machine.TypeName(callee)));
    }
}
