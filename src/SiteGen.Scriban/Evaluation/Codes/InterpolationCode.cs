using System.Globalization;
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

    // Holes are filled by what .NET makes of a value, in no culture and not by `date.format`: the reference has it so.
    private static string InvariantText(Machine machine, Value value, SourceSpan span) => value.Kind switch
    {
        ValueKind.Bool => value.BoolValue ? bool.TrueString : bool.FalseString,
        ValueKind.Float => value.FloatValue.ToString(CultureInfo.InvariantCulture),
        ValueKind.Double => value.DoubleValue.ToString(CultureInfo.InvariantCulture),
        ValueKind.Decimal => value.DecimalValue.ToString(CultureInfo.InvariantCulture),
        ValueKind.Date => value.DateValue.ToString(CultureInfo.InvariantCulture),
        ValueKind.Map => machine.PlainTextAt(value, span),
        _ => machine.TextAt(value, span),
    };
}
