using SiteGen.Scriban.Evaluation;
using SiteGen.Scriban.Values;
using static SiteGen.Scriban.Functions.BuiltInParameter;

namespace SiteGen.Scriban.Functions;

/// <summary>`date`, which called itself parses a date.</summary>
internal static class DateFunctions
{
    public static BuiltInGroup Group()
    {
        var group = new GroupBuilder("date");
        group.Add("add_days", [Date("date"), Double("days")], Shape.Date, static (_, arguments) => Add(arguments, TimeSpan.TicksPerDay), ResultRule.Fixed);
        group.Add("add_hours", [Date("date"), Double("hours")], Shape.Date, static (_, arguments) => Add(arguments, TimeSpan.TicksPerHour));
        group.Add("add_milliseconds", [Date("date"), Double("millis")], Shape.Date, static (_, arguments) => Add(arguments, TimeSpan.TicksPerMillisecond));
        group.Add("add_minutes", [Date("date"), Double("minutes")], Shape.Date, static (_, arguments) => Add(arguments, TimeSpan.TicksPerMinute));
        group.Add("add_months", [Date("date"), Int("months")], Shape.Date, static (_, arguments) => AddMonths(arguments, 1));
        group.Add("add_seconds", [Date("date"), Double("seconds")], Shape.Date, static (_, arguments) => Add(arguments, TimeSpan.TicksPerSecond));
        group.Add("add_years", [Date("date"), Int("years")], Shape.Date, static (_, arguments) => AddMonths(arguments, 12));
        group.Add("default_format", Machine.DefaultDateFormat);
        group.Add("format", Machine.DefaultDateFormat);
        group.Add("now", [], Shape.Date, static (context, _) => Value.Of(context.Options.Now));
        group.Callable = group.Add("parse", [Text("text"), Text("pattern", Value.Null), Text("culture", Value.Null)], Shape.Date, Parse);
        group.Add(
            "parse_to_string",
            [Text("text"), Text("output_pattern"), Text("output_culture", Value.Null), Text("input_pattern", Value.Null), Text("input_culture", Value.Null)],
            Shape.Text,
            ParseToString);
        group.Add("to_string", [Date("date"), Text("pattern"), Text("culture", Value.Null)], Shape.Text, ToText);
        group.Add("utc_now", [], Shape.Date, static (context, _) => Value.Of(context.Options.Now.ToUniversalTime()));
        return group.Build();
    }

    private static Value Add(ReadOnlySpan<Value> arguments, long unit)
    {
        var date = Required(arguments[0]);
        var ticks = date.Ticks + Math.Round(arguments[1].DoubleValue * unit);
        if (double.IsNaN(ticks) || ticks < 0 || ticks > DateTime.MaxValue.Ticks)
        {
            throw new ScriptException(ScriptRules.DateOutOfRange());
        }

        // The sum in integers: a double does not hold every tick.
        var sum = date.Ticks + (long)Math.Round(arguments[1].DoubleValue * unit);
        return sum < 0 || sum > DateTime.MaxValue.Ticks
            ? throw new ScriptException(ScriptRules.DateOutOfRange())
            : Value.DateLike(arguments[0], new DateTime(sum, DateTimeKind.Unspecified));
    }

    private static Value AddMonths(ReadOnlySpan<Value> arguments, int months)
    {
        var date = Required(arguments[0]);
        try
        {
            return Value.DateLike(arguments[0], date.AddMonths(checked(arguments[1].IntValue * months)));
        }
        catch (Exception exception) when (exception is ArgumentOutOfRangeException or OverflowException)
        {
            throw new ScriptException(ScriptRules.DateOutOfRange());
        }
    }

    private static DateTime Required(Value date) =>
        date.IsNull ? throw new ScriptException(ScriptRules.NullArgument("date")) : date.DateValue;

    private static Value Parse(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var text = context.Text(arguments[0]);
        return text.Length == 0
            ? Value.Null
            : DateParser.Parse(context, text, arguments[1], Cultures.Find(context, arguments[2], 2), 1);
    }

    private static Value ToText(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNull)
        {
            return Value.Null;
        }

        var culture = Cultures.Find(context, arguments[2], 2);
        return DateFormatter.Format(arguments[0], context.Text(arguments[1]), context.Machine, culture);
    }

    private static Value ParseToString(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var text = context.Text(arguments[0]);
        if (text.Length == 0)
        {
            return Value.Null;
        }

        var date = DateParser.Parse(context, text, arguments[3], Cultures.Find(context, arguments[4], 4), 3);
        var culture = Cultures.Find(context, arguments[2], 2);
        var pattern = DateParser.ToNet(context.Text(arguments[1]), culture, 1);
        return date.DateValue.ToString(pattern, culture);
    }
}
