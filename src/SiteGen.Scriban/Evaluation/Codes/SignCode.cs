using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>`-operand`, `+operand`</summary>
internal sealed class SignCode(SourceSpan span, Code operand, bool negate) : Code(span)
{
    public override Value Evaluate(Machine machine)
    {
        var value = operand.Evaluate(machine);
        if (!value.IsNumber)
        {
            throw machine.Fault(operand.Span, ScriptRules.WrongOperand(negate ? "-" : "+", Machine.TypeName(value)));
        }

        return !negate ? value : value.Kind switch
        {
            ValueKind.Int => Value.Of(-value.LongValue),
            ValueKind.Double => -value.DoubleValue,
            ValueKind.Float => Value.Of(-value.FloatValue),
            ValueKind.Decimal => Value.Of(-value.DecimalValue),
            _ => Value.Of(-value.ToBigInteger()),
        };
    }
}
