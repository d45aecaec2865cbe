using SiteGen.Scriban.Evaluation.Operators;
using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>`x++`, `--x`</summary>
internal sealed class IncrementCode(SourceSpan span, Code target, int step, bool isPrefix) : Code(span)
{
    public override Value Evaluate(Machine machine)
    {
        var before = target.Evaluate(machine);
        if (!before.IsNumber)
        {
            throw machine.Fault(target.Span, ScriptRules.WrongOperand(step > 0 ? "++" : "--", Machine.TypeName(before)));
        }

        var after = new BinaryOperation(machine, BinaryOperator.Add, Span, target.Span, Span).Apply(before, step);
        target.Store(machine, after);
        return isPrefix ? after : before;
    }
}
