using SiteGen.Languages.Dates;
using SiteGen.Languages.Numbers;
using SiteGen.Languages.Order;
using SiteGen.Languages.Plurals;
using SiteGen.Languages.Texts;

namespace SiteGen.Languages;

/// <summary>British English.</summary>
internal static class EnglishLanguage
{
    public static LanguageFormats Formats { get; } = LanguageFormats.Neutral("en") with
    {
        Name = "English",
        OpenGraphLocale = "en_GB",
        Months =
        [
            "January", "February", "March", "April", "May", "June",
            "July", "August", "September", "October", "November", "December",
        ],
        MonthsShort = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"],
        Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        WeekdaysShort = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
        Dates = DatePatterns.Neutral
            .With(DateStyle.Card, "{day} {month} {year}")
            .With(DateStyle.Formal, "{day} {month} {year}")
            .With(DateStyle.Weekday, "{weekday}, {day} {month} {year}")
            .With(DateStyle.Numeric, "{day2}/{month2}/{year}")
            .With(DateStyle.Short, "{day} {month_short} {year}")
            .With(DateStyle.DayAndMonth, "{day} {month}")
            .With(DateStyle.MonthHeading, "{month_title} {year}")
            .With(DateStyle.InMonth, "in {month} {year}")
            .With(DateStyle.DateTime, "{day} {month} {year}, {hour2}:{minute2}")
            .With(DateStyle.DaysOfMonth, "{from_day}–{day} {month} {year}")
            .With(DateStyle.DaysOfYear, "{from_day} {from_month} – {day} {month} {year}")
            .With(DateStyle.DaysAcrossYears, "{from_day} {from_month} {from_year} – {day} {month} {year}")
            .With(DateStyle.DaysOfMonthWithoutYear, "{from_day}–{day} {month}")
            .With(DateStyle.DaysOfYearWithoutYear, "{from_day} {from_month} – {day} {month}"),
        Numbers = new NumberSigns { Group = "," },
        Plurals = PluralRules.Parse((PluralCategory.One, "i = 1 and v = 0")),
        Lists = new ListPatterns { Pair = "{0} and {1}", Last = "{0} and {1}" },
        Alphabet = Alphabet.Of("A B C D E F G H I J K L M N O P Q R S T U V W X Y Z"),
        Abbreviations = ["Mr.", "Mrs.", "Ms.", "Dr.", "St.", "No.", "e.g.", "i.e.", "approx.", "vs.", "Inc.", "Ltd."],
    };
}
