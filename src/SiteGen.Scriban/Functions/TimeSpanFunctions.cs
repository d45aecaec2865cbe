using System.Globalization;
using SiteGen.Scriban.Values;
using static SiteGen.Scriban.Functions.BuiltInParameter;

namespace SiteGen.Scriban.Functions;

/// <summary>`timespan`</summary>
internal static class TimeSpanFunctions
{
    public static BuiltInGroup Group()
    {
        var group = new GroupBuilder("timespan");
        group.Add("from_days", [Double("days")], Shape.Any, static (_, arguments) => Make(arguments[0].DoubleValue, TimeSpan.TicksPerDay));
        group.Add("from_hours", [Double("hours")], Shape.Any, static (_, arguments) => Make(arguments[0].DoubleValue, TimeSpan.TicksPerHour));
        group.Add("from_milliseconds", [Double("millis")], Shape.Any, static (_, arguments) => Make(arguments[0].DoubleValue, TimeSpan.TicksPerMillisecond));
        group.Add("from_minutes", [Double("minutes")], Shape.Any, static (_, arguments) => Make(arguments[0].DoubleValue, TimeSpan.TicksPerMinute));
        group.Add("from_seconds", [Double("seconds")], Shape.Any, static (_, arguments) => Make(arguments[0].DoubleValue, TimeSpan.TicksPerSecond));
        group.Add("parse", [Text("text")], Shape.Any, Parse);
        group.Add("zero", Value.Of(TimeSpan.Zero));
        return group.Build();
    }

    private static Value Make(double amount, long unit)
    {
        var ticks = Math.Round(amount * unit);
        return ticks is > -9.2e18 and < 9.2e18
            ? Value.Of(new TimeSpan((long)ticks))
            : throw new ScriptException(ScriptRules.NumberTooLarge());
    }

    private static Value Parse(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var text = context.Text(arguments[0]);
        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span)
            ? Value.Of(span)
            : throw new ScriptException(ScriptRules.BadTimeSpan(text), 0);
    }
}
