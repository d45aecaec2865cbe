using System.Globalization;
using SiteGen.Scriban.Functions;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation;

/// <summary>Converts arguments of built-ins to what these take.</summary>
internal static class ArgumentConverter
{
    /// <summary>Whether a value is already what a parameter takes.</summary>
    public static bool Fits(Value value, ArgumentKind kind) => kind switch
    {
        ArgumentKind.Text => value.Reference is string or Utf8Text || value.IsNull,
        ArgumentKind.Int => value.IsInt,
        ArgumentKind.OptionalInt => value.IsInt || value.IsNull,
        ArgumentKind.Double => value.Kind == ValueKind.Double,
        ArgumentKind.Bool => value.IsBool,
        ArgumentKind.List => value.Kind is ValueKind.Array or ValueKind.List || value.IsNull,
        _ => false,
    };

    public static bool TryConvert(Machine machine, Value value, ArgumentKind kind, out Value converted)
    {
        converted = value;
        switch (kind)
        {
            case ArgumentKind.Text:
                converted = machine.TextOf(value);
                return true;
            case ArgumentKind.Int or ArgumentKind.OptionalInt:
                var isInteger = TryInteger(machine, value, out var integer);
                converted = integer;
                return isInteger;
            case ArgumentKind.Double:
                converted = ToDouble(value);
                return value.IsNull || value.IsNumber || value.IsBool;
            case ArgumentKind.Bool:
                converted = value.IsTrue;
                return true;
            case ArgumentKind.List:
                return value.IsNull || value.IsList || value.IsText || value.Kind is ValueKind.Map or ValueKind.Object;
            case ArgumentKind.Number:
                return value.IsNull || value.IsNumber;
            case ArgumentKind.Date:
                return value.IsNull || value.Kind == ValueKind.Date;
            case ArgumentKind.Object:
                return value.IsNull || value.Kind is ValueKind.Map or ValueKind.Object or ValueKind.Array or ValueKind.Sequence or ValueKind.Range or ValueKind.List;
            default:
                return true;
        }
    }

    /// <summary>The whole number of a value: null is 0, a bool 1 or 0, fractions round half to even, text is read.</summary>
    public static bool TryInteger(Machine machine, Value value, out int integer)
    {
        integer = 0;
        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.Undefined:
                return true;
            case ValueKind.Bool or ValueKind.Int:
                integer = (int)value.LongValue;
                return true;
            case ValueKind.Float or ValueKind.Double or ValueKind.Decimal or ValueKind.Long:
                var rounded = Math.Round(value.AsDouble() ?? double.NaN, MidpointRounding.ToEven);
                if (rounded is >= int.MinValue and <= int.MaxValue)
                {
                    integer = (int)rounded;
                    return true;
                }

                return false;
            case ValueKind.String or ValueKind.Markup or ValueKind.Character:
                return int.TryParse(value.AsText(), NumberStyles.Integer, machine.Culture, out integer);
            default:
                return false;
        }
    }

    /// <summary>What a parameter takes, in a word.</summary>
    public static string NameOf(ArgumentKind kind) => kind switch
    {
        ArgumentKind.Int or ArgumentKind.OptionalInt => "int",
        ArgumentKind.Double or ArgumentKind.Number => "number",
        ArgumentKind.List => "array",
        ArgumentKind.Date => "date",
        ArgumentKind.Object => "object",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static double ToDouble(Value value) => value.IsBool ? (value.BoolValue ? 1 : 0) : value.AsDouble() ?? 0;
}
