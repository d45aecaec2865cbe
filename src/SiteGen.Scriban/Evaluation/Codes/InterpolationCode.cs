using SiteGen.Scriban.Evaluation.Operators;
using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>`$"text {hole}"`</summary>
internal sealed class InterpolationCode(SourceSpan span, Code[] parts) : Code(span)
{
    public override Value Evaluate(Machine machine)
    {
        var start = machine.Top;
        foreach (var part in parts)
        {
            var value = part.Evaluate(machine);
            machine.Push(value.IsMarkup ? value : InvariantText(machine, value, part.Span));
        }

        var joined = TextOperators.JoinAll(machine, start, Span);
        machine.Drop(start);
        return joined;
    }

    // Numbers in holes ignore the culture, as the reference has it.
    private static string InvariantText(Machine machine, Value value, SourceSpan span) => value.Kind switch
    {
        ValueKind.Float => value.FloatValue.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ValueKind.Double => value.DoubleValue.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ValueKind.Decimal => value.DecimalValue.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => machine.TextAt(value, span),
    };
}
