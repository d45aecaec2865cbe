using SiteGen.Primitives.Collections;

namespace SiteGen.Languages.Dates;

/// <summary>One <see cref="DatePattern"/> for every <see cref="DateStyle"/>; what a language does not state is written as in ISO 8601.</summary>
public sealed record DatePatterns
{
    private DatePatterns(EquatableArray<DatePattern> patterns) => Patterns = patterns;

    /// <summary>Dates as in ISO 8601, the same in every language.</summary>
    public static DatePatterns Neutral { get; } = new(DateStyleName.All.Select((_, style) => DatePattern.Parse(Iso((DateStyle)style))).ToEquatableArray());

    /// <summary>The pattern of a style.</summary>
    public DatePattern this[DateStyle style] => Patterns[(int)style];

    private EquatableArray<DatePattern> Patterns { get; }

    /// <summary>The same patterns with another one for <paramref name="style"/>.</summary>
    public DatePatterns With(DateStyle style, DatePattern pattern)
    {
        var changed = Patterns.ToArray();
        changed[(int)style] = pattern;
        return new DatePatterns(EquatableArray.Own(changed));
    }

    internal DatePatterns With(DateStyle style, string pattern) => With(style, DatePattern.Parse(pattern));

    private static string Iso(DateStyle style) => style switch
    {
        DateStyle.Weekday => "{weekday}, {year}-{month2}-{day2}",
        DateStyle.DayAndMonth => "{month2}-{day2}",
        DateStyle.MonthHeading or DateStyle.InMonth => "{year}-{month2}",
        DateStyle.MonthName => "{month_title}",
        DateStyle.YearHeading => "{year}",
        DateStyle.Time => "{hour2}:{minute2}",
        DateStyle.DateTime => "{year}-{month2}-{day2} {hour2}:{minute2}",
        DateStyle.DaysOfMonth or DateStyle.DaysOfYear or DateStyle.DaysAcrossYears =>
            "{from_year}-{from_month2}-{from_day2} – {year}-{month2}-{day2}",
        DateStyle.DaysOfMonthWithoutYear or DateStyle.DaysOfYearWithoutYear => "{from_month2}-{from_day2} – {month2}-{day2}",
        DateStyle.Years => "{from_year}–{year}",
        _ => "{year}-{month2}-{day2}",
    };
}
