using SiteGen.Scriban.Evaluation;
using SiteGen.Scriban.Values;
using static SiteGen.Scriban.Functions.BuiltInParameter;

namespace SiteGen.Scriban.Functions;

/// <summary>`object`</summary>
internal static class ObjectFunctions
{
    // A standard format of .NET may ask for a billion digits.
    private const int LongestFormat = 200;
    private const int MostDigits = 2;

    public static BuiltInGroup Group()
    {
        var group = new GroupBuilder("object");
        group.Add("default", [Any("value"), Any("default")], Shape.Any, Default);
        group.Add("eval", [Any("value")], Shape.Any, static (context, arguments) => Eval(context, arguments[0], false));
        group.Add("eval_template", [Any("value")], Shape.Any, static (context, arguments) => Eval(context, arguments[0], true));
        group.Add("format", [Any("value"), Text("format"), Text("culture", Value.Null)], Shape.Text, static (context, arguments) => FormatValue(context, arguments[0], arguments[1], arguments[2]));
        group.Add("from_json", [Text("json")], Shape.Any, static (context, arguments) => JsonReading.Read(context, arguments[0]));
        group.Add("has_key", [Object("value"), Text("key")], Shape.Bool, static (context, arguments) => Has(context, arguments, false));
        group.Add("has_value", [Object("value"), Text("key")], Shape.Bool, static (context, arguments) => Has(context, arguments, true));
        group.Add("keys", [Any("value")], Shape.List(Shape.Text), Keys);
        group.Add("kind", [Any("value")], Shape.Text, Kind);
        group.Add("size", [Any("value")], Shape.Number, Size);
        group.Add("to_json", [Any("value")], Shape.Markup, static (context, arguments) => JsonWriting.Write(context, arguments[0]));
        group.Add("typeof", [Any("value")], Shape.Text, TypeOf);
        group.Add("values", [Any("value")], Shape.List(Shape.Any), Values);
        return group.Build();
    }

    /// <summary>A number, date or length of time by a format of .NET.</summary>
    public static Value FormatValue(RenderContext context, Value value, Value format, Value culture)
    {
        if (value.IsNull)
        {
            return "";
        }

        IFormattable? formattable = value.Kind switch
        {
            ValueKind.Int => value.IntValue,
            ValueKind.Long => value.LongValue,
            ValueKind.BigInteger => value.BigIntegerValue,
            ValueKind.Float => value.FloatValue,
            ValueKind.Double => value.DoubleValue,
            ValueKind.Decimal => value.DecimalValue,
            ValueKind.Date => value.DateValue,
            ValueKind.TimeSpan => value.TimeSpanValue,
            _ => null,
        };
        if (formattable is null)
        {
            throw new ScriptException(ScriptRules.WrongArgument("object.format", Machine.TypeName(value), "number"));
        }

        if (value.Kind == ValueKind.BigInteger)
        {
            context.Machine.ChargeDigits(value.BigIntegerValue.GetBitLength());
        }

        var pattern = context.Text(format);
        var isLong = pattern.Length > LongestFormat
            || (pattern.Length > 1 + MostDigits && char.IsAsciiLetter(pattern[0]) && pattern.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0);
        try
        {
            return isLong
                ? throw new ScriptException(ScriptRules.BadFormat(pattern), 1)
                : formattable.ToString(pattern, Cultures.Find(context, culture, 2));
        }
        catch (FormatException)
        {
            throw new ScriptException(ScriptRules.BadFormat(pattern), 1);
        }
    }

    private static Value Default(RenderContext context, ReadOnlySpan<Value> arguments) =>
        arguments[0].IsNull || (arguments[0].IsText && context.Text(arguments[0]).Length == 0) ? arguments[1] : arguments[0];

    private static Value Eval(RenderContext context, Value value, bool isTemplate)
    {
        if (value.IsText)
        {
            return context.Machine.Evaluate(context.Text(value), isTemplate);
        }

        return value.IsFunction ? context.Machine.CallBack(value, []) : value;
    }

    private static Value Has(RenderContext context, ReadOnlySpan<Value> arguments, bool withValue)
    {
        if (arguments[0].IsNull || arguments[1].IsNull)
        {
            return false;
        }

        var key = context.Text(arguments[1]);
        switch (arguments[0].Reference)
        {
            case ScriptObject map:
                return map.TryGet(key, out var value) && !(withValue && value.IsNull);
            case IScriptObject target:
                var slot = target.Type.SlotOf(key);
                return slot >= 0 && !(withValue && target.Get(slot).IsNull);
            case ScriptArray { Attached: { } attached } when attached.TryGet(key, out value):
                return !(withValue && value.IsNull);
            default:
                return key == "size";
        }
    }

    private static Value Keys(RenderContext context, ReadOnlySpan<Value> arguments) => Gathered(context, arguments[0].Kind switch
    {
        ValueKind.Map or ValueKind.Object => Machine.Members(arguments[0]).Select(static member => (Value)member.Key),
        ValueKind.String or ValueKind.Markup or ValueKind.Array or ValueKind.List or ValueKind.Range or ValueKind.Sequence => ["size"],
        _ => [],
    });

    private static Value Values(RenderContext context, ReadOnlySpan<Value> arguments) => Gathered(context, arguments[0].Kind switch
    {
        ValueKind.Map or ValueKind.Object => Machine.Members(arguments[0]).Select(static member => member.Value),
        ValueKind.String or ValueKind.Markup or ValueKind.Array or ValueKind.List or ValueKind.Range or ValueKind.Sequence =>
            [context.Machine.CountOf(arguments[0])],
        _ => [],
    });

    private static Value Gathered(RenderContext context, IEnumerable<Value> items) => Value.Of(new ScriptArray(context.Machine.Gather(items)));

    private static Value Size(RenderContext context, ReadOnlySpan<Value> arguments) =>
        arguments[0].IsText || arguments[0].IsList || arguments[0].Kind is ValueKind.Map or ValueKind.Object
            ? context.Machine.CountOf(arguments[0])
            : 0;

    private static Value TypeOf(RenderContext context, ReadOnlySpan<Value> arguments) => arguments[0].Kind switch
    {
        ValueKind.Null or ValueKind.Undefined => Value.Null,
        ValueKind.Bool => "boolean",
        ValueKind.Array or ValueKind.List => "array",
        ValueKind.Range or ValueKind.Sequence => IsFixed(arguments[0]) ? "array" : "iterator",
        ValueKind.Function => "function",
        _ when arguments[0].IsNumber => "number",
        _ when arguments[0].IsText => "string",
        _ => "object",
    };

    private static Value Kind(RenderContext context, ReadOnlySpan<Value> arguments) =>
        arguments[0].Kind switch
        {
            ValueKind.Null or ValueKind.Undefined => Value.Null,
            ValueKind.Range or ValueKind.Sequence => IsFixed(arguments[0]) ? "array" : "range",
            _ => Machine.TypeName(arguments[0]),
        };

    private static bool IsFixed(Value sequence) => sequence.Reference is ScriptSequence { Fixed: not null };
}
