using System.Globalization;
using SiteGen.Primitives.Collections;

namespace SiteGen.Languages;

/// <summary>
/// Makes the culture that the template engine asks for out of our own tables. Two such cultures compare equal whatever they hold, so none
/// may become part of a record.
/// </summary>
public static class EngineCulture
{
    /// <summary>A culture with the language's names of months and days and its number signs; what the language does not state is invariant.</summary>
    public static CultureInfo Of(LanguageFormats formats)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        SetNames(culture.DateTimeFormat, formats);
        SetSigns(culture.NumberFormat, formats);
        return CultureInfo.ReadOnly(culture);
    }

    private static void SetNames(DateTimeFormatInfo dates, LanguageFormats formats)
    {
        dates.FirstDayOfWeek = DayOfWeek.Monday;
        if (formats.Months.Length == 12)
        {
            var inDate = formats.MonthsInDate.Length == 12 ? formats.MonthsInDate : formats.Months;
            var shortNames = formats.MonthsShort.Length == 12 ? formats.MonthsShort : inDate;
            dates.MonthNames = [.. formats.Months, ""];
            dates.MonthGenitiveNames = [.. inDate, ""];
            dates.AbbreviatedMonthNames = [.. shortNames, ""];
            dates.AbbreviatedMonthGenitiveNames = [.. shortNames, ""];
        }

        if (formats.Weekdays.Length == 7)
        {
            dates.DayNames = FromSunday(formats.Weekdays);
            dates.AbbreviatedDayNames = FromSunday(formats.WeekdaysShort.Length == 7 ? formats.WeekdaysShort : formats.Weekdays);
        }
    }

    private static void SetSigns(NumberFormatInfo numbers, LanguageFormats formats)
    {
        var signs = formats.Numbers;
        numbers.NumberGroupSeparator = numbers.CurrencyGroupSeparator = numbers.PercentGroupSeparator = signs.Group;
        if (signs.Decimal.Length > 0)
        {
            numbers.NumberDecimalSeparator = numbers.CurrencyDecimalSeparator = numbers.PercentDecimalSeparator = signs.Decimal;
        }

        numbers.NegativeSign = signs.Minus;
        numbers.PositiveSign = signs.Plus;

        // .NET's patterns: 0 is `n %`, 1 is `n%`. The space of its pattern is an ordinary one.
        numbers.PercentPositivePattern = numbers.PercentNegativePattern = signs.PercentPattern.EndsWith("}%", StringComparison.Ordinal) ? 1 : 0;
    }

    private static string[] FromSunday(EquatableArray<string> fromMonday) => [fromMonday[6], .. fromMonday.AsSpan()[..6]];
}
