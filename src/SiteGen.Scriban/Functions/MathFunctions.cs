using System.Globalization;
using SiteGen.Scriban.Evaluation;
using SiteGen.Scriban.Evaluation.Operators;
using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;
using static SiteGen.Scriban.Functions.BuiltInParameter;

namespace SiteGen.Scriban.Functions;

/// <summary>`math`</summary>
internal static class MathFunctions
{
    private const int MostDigits = 15;

    public static BuiltInGroup Group()
    {
        var group = new GroupBuilder("math");
        group.Add("abs", [Any("value")], Shape.Number, Abs);
        group.Add("ceil", [Double("value")], Shape.Number, static (_, arguments) => Math.Ceiling(arguments[0].DoubleValue));
        group.Add("divided_by", [Double("value"), Any("divisor")], Shape.Number, DividedBy);
        group.Add("floor", [Double("value")], Shape.Number, static (_, arguments) => Math.Floor(arguments[0].DoubleValue));
        group.Add("format", [Any("value"), Text("format"), Text("culture", Value.Null)], Shape.Text, Format);
        group.Add("is_number", [Any("value")], Shape.Bool, static (_, arguments) => arguments[0].IsNumber);
        group.Add("minus", [Any("value"), Any("with")], Shape.Any, static (context, arguments) => Apply(context, BinaryOperator.Subtract, arguments));
        group.Add("modulo", [Any("value"), Any("with")], Shape.Any, static (context, arguments) => Apply(context, BinaryOperator.Modulo, arguments));
        group.Add("plus", [Any("value"), Any("with")], Shape.Any, static (context, arguments) => Apply(context, BinaryOperator.Add, arguments));
        group.Add("random", [Int("minValue"), Int("maxValue")], Shape.Number, Random);
        group.Add("round", [Double("value"), Int("precision", 0)], Shape.Number, Round);
        group.Add("times", [Any("value"), Any("with")], Shape.Any, static (context, arguments) => Apply(context, BinaryOperator.Multiply, arguments));
        group.Add("uuid", [], Shape.Text, Uuid);
        return group.Build();
    }

    private static Value Abs(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var value = arguments[0];
        return value.Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.Int or ValueKind.Long when value.LongValue != long.MinValue => Value.Of(Math.Abs(value.LongValue)),
            ValueKind.Double => Math.Abs(value.DoubleValue),
            ValueKind.Float => Value.Of(Math.Abs(value.FloatValue)),
            ValueKind.Decimal => Value.Of(Math.Abs(value.DecimalValue)),
            _ => throw new ScriptException(ScriptRules.WrongArgument("math.abs", Machine.TypeName(value), "number")),
        };
    }

    private static Value DividedBy(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var divisor = arguments[1];
        if (!ArgumentConverter.TryConvert(context.Machine, divisor, ArgumentKind.Double, out var number))
        {
            throw new ScriptException(ScriptRules.WrongArgument("math.divided_by", Machine.TypeName(divisor), "number"), 1);
        }

        var quotient = arguments[0].DoubleValue / number.DoubleValue;
        if (!divisor.IsInt)
        {
            return quotient;
        }

        var whole = Math.Floor(quotient);
        return double.IsNaN(whole) ? 0 : (int)Math.Clamp(whole, int.MinValue, int.MaxValue);
    }

    private static Value Apply(RenderContext context, BinaryOperator kind, ReadOnlySpan<Value> arguments)
    {
        var span = context.Machine.CallSpan;
        return new BinaryOperation(context.Machine, kind, span, span, span).Apply(arguments[0], arguments[1]);
    }

    private static Value Format(RenderContext context, ReadOnlySpan<Value> arguments) => arguments[0].IsNumber || arguments[0].IsNull
        ? ObjectFunctions.FormatValue(context, arguments[0], arguments[1], arguments[2])
        : throw new ScriptException(ScriptRules.WrongArgument("math.format", Machine.TypeName(arguments[0]), "number"));

    private static Value Random(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var (least, most) = (arguments[0].IntValue, arguments[1].IntValue);
        if (least > most)
        {
            throw new ScriptException(ScriptRules.EmptyInterval(
                least.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture)));
        }

        var width = (ulong)((long)most - least);
        return width == 0 ? least : (int)(least + (long)(context.Machine.NextRandom() % width));
    }

    private static Value Round(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var digits = arguments[1].IntValue;
        return digits is >= 0 and <= MostDigits
            ? Math.Round(arguments[0].DoubleValue, digits)
            : throw new ScriptException(ScriptRules.WrongPrecision(digits.ToString(CultureInfo.InvariantCulture)), 1);
    }

    private static Value Uuid(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        Span<byte> bytes = stackalloc byte[16];
        BitConverter.TryWriteBytes(bytes, context.Machine.NextRandom());
        BitConverter.TryWriteBytes(bytes[8..], context.Machine.NextRandom());

        // Version 4, variant 1: what marks an identifier as random.
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString("D", CultureInfo.InvariantCulture);
    }
}
