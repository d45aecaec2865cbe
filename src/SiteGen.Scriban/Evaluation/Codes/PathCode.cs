using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>An expression that leads to a value by name; when that is a function, evaluating the path calls it.</summary>
internal abstract class PathCode(SourceSpan span) : Code(span)
{
    public sealed override Value Evaluate(Machine machine)
    {
        var value = Load(machine);
        return value.IsFunction ? machine.CallBare(value.FunctionValue, Span) : value;
    }

    public override void Write(Machine machine)
    {
        var value = Load(machine);
        if (!value.IsFunction)
        {
            machine.Write(value, Span);
            return;
        }

        machine.Write(machine.CallBare(value.FunctionValue, Span), Span);
    }

    public abstract override Value Load(Machine machine);
}
