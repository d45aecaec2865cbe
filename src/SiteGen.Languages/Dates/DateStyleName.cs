using SiteGen.Primitives.Collections;

namespace SiteGen.Languages.Dates;

/// <summary>The names by which templates and settings call a <see cref="DateStyle"/>.</summary>
public static class DateStyleName
{
    /// <summary>Every name, at the index of its style.</summary>
    public static EquatableArray<string> All { get; } =
    [
        "card", "formal", "weekday", "numeric", "short", "day_month", "month", "month_name", "in_month", "year", "time", "date_time",
        "days_of_month", "days_of_year", "days_across_years", "days_of_month_without_year", "days_of_year_without_year", "years",
    ];

    /// <summary>The name of a style.</summary>
    public static string Of(DateStyle style) => All[(int)style];

    /// <summary>Finds the style of a name; names are exact.</summary>
    public static bool TryFind(string name, out DateStyle style)
    {
        var index = All.AsSpan().IndexOf(name);
        style = (DateStyle)Math.Max(index, 0);
        return index >= 0;
    }
}
