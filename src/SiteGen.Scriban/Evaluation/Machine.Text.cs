using System.Globalization;
using System.Numerics;
using SiteGen.Scriban.Functions;
using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation;

internal sealed partial class Machine
{
    /// <summary>The text of a value as it is printed.</summary>
    public string TextOf(Value value) => value.Kind switch
    {
        ValueKind.Null or ValueKind.Undefined or ValueKind.Empty => "",
        ValueKind.Bool => value.BoolValue ? "true" : "false",
        ValueKind.Int or ValueKind.Long => value.LongValue.ToString(Culture),
        ValueKind.BigInteger => Digits(value.BigIntegerValue, Culture),
        ValueKind.Float => value.FloatValue.ToString(Culture),
        ValueKind.Double => value.DoubleValue.ToString(Culture),
        ValueKind.Decimal => value.DecimalValue.ToString(Culture),
        ValueKind.Date => DateFormatter.Format(value, DateFormat, this, Culture),
        ValueKind.TimeSpan => value.TimeSpanValue.ToString("c", CultureInfo.InvariantCulture),
        ValueKind.String or ValueKind.Markup or ValueKind.Character => value.AsText()!, // Text has a text.
        ValueKind.Function => "<function>",
        _ => Printed(value),
    };

    private string Printed(Value value)
    {
        var text = new ValuePrinter(this).Print(value);
        Charge(text.Length);
        return text;
    }

    /// <summary>The digits of an integer of any size.</summary>
    public string Digits(BigInteger number, CultureInfo culture)
    {
        ChargeDigits(number.GetBitLength());
        return number.ToString(culture);
    }

    /// <summary>The text of a map whose texts are printed without quotation marks.</summary>
    public string PlainTextAt(Value map, SourceSpan span)
    {
        try
        {
            var text = new ValuePrinter(this, false).Print(map);
            Charge(text.Length);
            return text;
        }
        catch (ScriptException exception) when (exception.Diagnostic.Location is null)
        {
            throw Fault(span, exception.Diagnostic);
        }
    }

    /// <summary>As <see cref="TextOf"/>, with the place to blame if the value nests too deeply to be printed.</summary>
    public string TextAt(Value value, SourceSpan span)
    {
        try
        {
            return TextOf(value);
        }
        catch (ScriptException exception) when (exception.Diagnostic.Location is null)
        {
            throw Fault(span, exception.Diagnostic);
        }
    }

    /// <summary>The name of a value's kind, as `object.kind` has it; `null` for none.</summary>
    public static string TypeName(Value value) => value.Kind switch
    {
        ValueKind.Null or ValueKind.Undefined => "null",
        ValueKind.Character or ValueKind.String or ValueKind.Markup => "string",
        ValueKind.BigInteger => "bigint",
        ValueKind.List => "array",
        ValueKind.Map or ValueKind.Object => "object",
        ValueKind.Sequence => "iterator",
        var kind => kind.ToString().ToLowerInvariant(),
    };
}
