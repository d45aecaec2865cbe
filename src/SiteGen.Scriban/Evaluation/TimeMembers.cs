using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation;

/// <summary>The members of dates and lengths of time.</summary>
internal static class TimeMembers
{
    public static readonly string[] Date =
        ["year", "month", "day", "hour", "minute", "second", "millisecond", "day_of_week", "day_of_year", "date", "time_of_day", "ticks"];

    public static readonly string[] TimeSpan =
        ["days", "hours", "minutes", "seconds", "milliseconds", "total_days", "total_hours", "total_minutes", "total_seconds", "total_milliseconds"];

    public static Value? OfDate(Value value, string name)
    {
        var date = value.DateValue;
        return name switch
        {
            "year" => date.Year,
            "month" => date.Month,
            "day" => date.Day,
            "hour" => date.Hour,
            "minute" => date.Minute,
            "second" => date.Second,
            "millisecond" => date.Millisecond,
            "day_of_week" => date.DayOfWeek.ToString(),
            "day_of_year" => date.DayOfYear,
            "date" => Value.DateLike(value, date.Date),
            "time_of_day" => Value.Of(date.TimeOfDay),
            "ticks" => Value.Of(date.Ticks),
            _ => null,
        };
    }

    public static Value? OfTimeSpan(TimeSpan span, string name) => name switch
    {
        "days" => span.Days,
        "hours" => span.Hours,
        "minutes" => span.Minutes,
        "seconds" => span.Seconds,
        "milliseconds" => span.Milliseconds,
        "total_days" => span.TotalDays,
        "total_hours" => span.TotalHours,
        "total_minutes" => span.TotalMinutes,
        "total_seconds" => span.TotalSeconds,
        "total_milliseconds" => span.TotalMilliseconds,
        _ => null,
    };
}
