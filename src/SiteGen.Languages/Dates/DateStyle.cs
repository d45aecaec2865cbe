namespace SiteGen.Languages.Dates;

/// <summary>The named ways of writing a date; each has its <see cref="DatePattern"/> in every language.</summary>
public enum DateStyle
{
    /// <summary>`card`, for cards and lists: 15 қараша 2025.</summary>
    Card,

    /// <summary>`formal`, for documents: 2025 жылғы 15 қараша.</summary>
    Formal,

    /// <summary>`weekday`: сенбі, 15 қараша 2025.</summary>
    Weekday,

    /// <summary>`numeric`: 15.11.2025.</summary>
    Numeric,

    /// <summary>`short`: 15 қар. 2025.</summary>
    Short,

    /// <summary>`day_month`: 15 қараша.</summary>
    DayAndMonth,

    /// <summary>`month`, the heading of a month's archive: Қараша 2025.</summary>
    MonthHeading,

    /// <summary>`month_name`, a month under its year's heading: Қараша.</summary>
    MonthName,

    /// <summary>`in_month`: 2025 жылғы қарашада.</summary>
    InMonth,

    /// <summary>`year`, the heading of a year's archive: 2025 жыл.</summary>
    YearHeading,

    /// <summary>`time`: 09:05.</summary>
    Time,

    /// <summary>`date_time`: 15 қараша 2025, 09:05.</summary>
    DateTime,

    /// <summary>`days_of_month`, a span: 15–17 қараша 2025.</summary>
    DaysOfMonth,

    /// <summary>`days_of_year`, a span: 17 тамыз – 3 қазан 2025.</summary>
    DaysOfYear,

    /// <summary>`days_across_years`, a span: 28 желтоқсан 2025 – 3 қаңтар 2026.</summary>
    DaysAcrossYears,

    /// <summary>`days_of_month_without_year`, a span: 15–17 қараша.</summary>
    DaysOfMonthWithoutYear,

    /// <summary>`days_of_year_without_year`, a span: 17 тамыз – 3 қазан.</summary>
    DaysOfYearWithoutYear,

    /// <summary>`years`, a span: 2023–2027 жылдар.</summary>
    Years,
}
