namespace SiteGen.Languages.Dates;

/// <summary>What a place such as `{day}` of a <see cref="DatePattern"/> stands for.</summary>
public enum DatePlace
{
    /// <summary>Text that is printed as it is.</summary>
    Literal,

    /// <summary>`{day}`: 5.</summary>
    Day,

    /// <summary>`{day2}`: 05.</summary>
    DayTwoDigits,

    /// <summary>`{month}`: the form used beside a day, «ноября».</summary>
    Month,

    /// <summary>`{month_alone}`: the form used without a day, «ноябрь».</summary>
    MonthAlone,

    /// <summary>`{month_title}`: the same with a capital, «Ноябрь».</summary>
    MonthTitle,

    /// <summary>`{month_inside}`: the form that says "in November", «ноябре».</summary>
    MonthInside,

    /// <summary>`{month_short}`: «нояб.».</summary>
    MonthShort,

    /// <summary>`{month_number}`: 9.</summary>
    MonthNumber,

    /// <summary>`{month2}`: 09.</summary>
    MonthTwoDigits,

    /// <summary>`{year}`: 2025, always four digits.</summary>
    Year,

    /// <summary>`{weekday}`: «суббота».</summary>
    Weekday,

    /// <summary>`{weekday_title}`: «Суббота».</summary>
    WeekdayTitle,

    /// <summary>`{weekday_short}`: «сб».</summary>
    WeekdayShort,

    /// <summary>`{hour}`: 9.</summary>
    Hour,

    /// <summary>`{hour2}`: 09.</summary>
    HourTwoDigits,

    /// <summary>`{minute2}`: 05.</summary>
    MinuteTwoDigits,
}
