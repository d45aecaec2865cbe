using SiteGen.Scriban.Evaluation.Operators;
using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>An operator that evaluates both operands.</summary>
internal sealed class BinaryCode(SourceSpan span, BinaryOperator kind, SourceSpan place, Code left, Code right) : Code(span)
{
    public override Value Evaluate(Machine machine)
    {
        var first = left.Evaluate(machine);
        var second = right.Evaluate(machine);
        if (first.IsInt && second.IsInt)
        {
            switch (kind)
            {
                case BinaryOperator.Add:
                    return Value.Of(first.LongValue + second.LongValue);
                case BinaryOperator.Subtract:
                    return Value.Of(first.LongValue - second.LongValue);
                case BinaryOperator.Modulo when second.LongValue > 0:
                    return Value.Of(first.LongValue % second.LongValue);
                case BinaryOperator.Equal:
                    return first.LongValue == second.LongValue;
                case BinaryOperator.NotEqual:
                    return first.LongValue != second.LongValue;
                case BinaryOperator.Less:
                    return first.LongValue < second.LongValue;
                case BinaryOperator.Greater:
                    return first.LongValue > second.LongValue;
                default:
                    break;
            }
        }

        return new BinaryOperation(machine, kind, place, left.Span, right.Span).Apply(first, second);
    }
}
