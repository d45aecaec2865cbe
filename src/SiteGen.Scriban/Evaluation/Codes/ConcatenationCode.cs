using SiteGen.Scriban.Evaluation.Operators;
using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>
/// `a + b + c …`: from the first text on, all that follows is joined to it, so the pieces are gathered and one text is made at the end.
/// </summary>
internal sealed class ConcatenationCode(SourceSpan span, Code[] operands, SourceSpan[] places) : Code(span)
{
    public override Value Evaluate(Machine machine)
    {
        var sum = operands[0].Evaluate(machine);
        for (var i = 1; i < operands.Length; i++)
        {
            if (sum.IsText)
            {
                return Join(machine, sum, i);
            }

            var next = operands[i].Evaluate(machine);
            if (next.IsText && !sum.IsNull)
            {
                machine.Push(TextOf(machine, sum, places[i - 1]));
                return JoinRest(machine, next, i, 1);
            }

            sum = next.IsText
                ? next
                : new BinaryOperation(machine, BinaryOperator.Add, places[i - 1], operands[i - 1].Span, operands[i].Span).Apply(sum, next);
        }

        return sum.IsMarkup && !machine.Options.AutoEscape ? (Value)machine.TextOf(sum) : sum;
    }

    private Value Join(Machine machine, Value first, int next)
    {
        machine.Push(first);
        return JoinRest(machine, operands[next].Evaluate(machine), next, 1);
    }

    private Value JoinRest(Machine machine, Value next, int index, int count)
    {
        var start = machine.Top - count;
        machine.Push(TextOf(machine, next, places[index - 1]));
        for (var i = index + 1; i < operands.Length; i++)
        {
            machine.Push(TextOf(machine, operands[i].Evaluate(machine), places[i - 1]));
        }

        var joined = TextOperators.JoinAll(machine, start, places[^1]);
        machine.Drop(start);
        return joined;
    }

    private static Value TextOf(Machine machine, Value value, SourceSpan place) =>
        value.Reference is string && value.IsText ? value : value.IsMarkup ? value : (Value)machine.TextAt(value, place);
}
