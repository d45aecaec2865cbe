using SiteGen.Scriban.Evaluation.Operators;
using SiteGen.Scriban.Syntax;

namespace SiteGen.Scriban.Evaluation.Steps;

/// <summary>`target = value`, `target += value`</summary>
internal sealed class AssignStep(Code target, BinaryOperator? kind, SourceSpan place, Code value) : Step
{
    public override Flow Run(Machine machine)
    {
        if (kind is not { } known)
        {
            target.Store(machine, value.Evaluate(machine));
            return Flow.Next;
        }

        var before = target.Evaluate(machine);
        var by = value.Evaluate(machine);
        target.Store(machine, new BinaryOperation(machine, known, place, target.Span, value.Span).Apply(before, by));
        return Flow.Next;
    }
}
