using System.Globalization;
using System.Runtime.CompilerServices;
using SiteGen.Primitives.Collections;

namespace SiteGen.Languages.Dates;

/// <summary>Writes dates for people, in one language. Where the language states no names, numbers stand in for them.</summary>
public sealed class DateText(LanguageFormats formats)
{
    /// <summary>A day in a style; a style with a time of day shows midnight.</summary>
    public string Of(DateOnly day, DateStyle style) => Of(day, default, style);

    /// <summary>A time of day: 09:05.</summary>
    public string Of(TimeOnly time) => Of(default, time, DateStyle.Time);

    /// <summary>A day and a time of day in a style.</summary>
    public string Of(DateOnly day, TimeOnly time, DateStyle style) => Write(formats.Dates[style], day, day, time);

    /// <summary>A day and a time of day in a pattern of a template's own.</summary>
    public string Of(DateOnly day, TimeOnly time, DatePattern pattern) => Write(pattern, day, day, time);

    /// <summary>The heading of a month's archive: Қараша 2025.</summary>
    public string MonthHeading(int year, int month) => Of(new DateOnly(year, month, 1), DateStyle.MonthHeading);

    /// <summary>
    /// The days from the earlier to the later, with as little repeated as the language allows: «15–17 қараша 2025», «17 тамыз – 3 қазан
    /// 2025». Equal days are written once. A span across years keeps both years whatever <paramref name="withYear"/> says.
    /// </summary>
    public string Span(DateOnly one, DateOnly other, bool withYear = true)
    {
        var (first, last) = one <= other ? (one, other) : (other, one);
        var style = (SameYear: first.Year == last.Year, SameMonth: first.Month == last.Month, SameDay: first.Day == last.Day) switch
        {
            { SameYear: false } => DateStyle.DaysAcrossYears,
            { SameMonth: false } => withYear ? DateStyle.DaysOfYear : DateStyle.DaysOfYearWithoutYear,
            { SameDay: false } => withYear ? DateStyle.DaysOfMonth : DateStyle.DaysOfMonthWithoutYear,
            _ => withYear ? DateStyle.Card : DateStyle.DayAndMonth,
        };
        return Write(formats.Dates[style], first, last, default);
    }

    /// <summary>A span of years: 2023–2027 жылдар.</summary>
    public string Years(int first, int last) =>
        Write(formats.Dates[DateStyle.Years], new DateOnly(first, 1, 1), new DateOnly(last, 1, 1), default);

    /// <summary>The name of a weekday: «сенбі».</summary>
    public string Weekday(DayOfWeek day) => NameOr(formats.Weekdays, FromMonday(day), FromMonday(day) + 1);

    private string Write(DatePattern pattern, DateOnly first, DateOnly last, TimeOnly time)
    {
        // The handler writes into the stack and allocates nothing but the result; a longer text borrows from the pool.
        var writer = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[128]);
        foreach (var part in pattern.Parts)
        {
            Append(ref writer, part, part.OfFirstDay ? first : last, time);
        }

        return writer.ToStringAndClear();
    }

    private void Append(ref DefaultInterpolatedStringHandler writer, DatePart part, DateOnly day, TimeOnly time)
    {
        switch (part.Place)
        {
            case DatePlace.Literal:
                writer.AppendLiteral(part.Text);
                break;
            case DatePlace.MonthTitle:
                AppendTitle(ref writer, NameOr(formats.Months, day.Month - 1, day.Month));
                break;
            case DatePlace.WeekdayTitle:
                AppendTitle(ref writer, Weekday(day.DayOfWeek));
                break;
            case DatePlace.Month or DatePlace.MonthAlone or DatePlace.MonthInside or DatePlace.MonthShort:
                writer.AppendLiteral(NameOr(MonthNames(part.Place), day.Month - 1, day.Month));
                break;
            case DatePlace.Weekday:
                writer.AppendLiteral(Weekday(day.DayOfWeek));
                break;
            case DatePlace.WeekdayShort:
                writer.AppendLiteral(NameOr(Stated(formats.WeekdaysShort, formats.Weekdays), FromMonday(day.DayOfWeek), FromMonday(day.DayOfWeek) + 1));
                break;
            default:
                AppendNumber(ref writer, part.Place, day, time);
                break;
        }
    }

    private static void AppendNumber(ref DefaultInterpolatedStringHandler writer, DatePlace place, DateOnly day, TimeOnly time)
    {
        var (number, digits) = place switch
        {
            DatePlace.Day => (day.Day, "D1"),
            DatePlace.DayTwoDigits => (day.Day, "D2"),
            DatePlace.MonthNumber => (day.Month, "D1"),
            DatePlace.MonthTwoDigits => (day.Month, "D2"),
            DatePlace.Year => (day.Year, "D4"),
            DatePlace.Hour => (time.Hour, "D1"),
            DatePlace.HourTwoDigits => (time.Hour, "D2"),
            _ => (time.Minute, "D2"),
        };

        // Through a span: the handler's generic method boxes the number until the code is optimised.
        Span<char> buffer = stackalloc char[11];
        number.TryFormat(buffer, out var length, digits, CultureInfo.InvariantCulture);
        writer.AppendFormatted(buffer[..length]);
    }

    private EquatableArray<string> MonthNames(DatePlace place) => place switch
    {
        DatePlace.Month => Stated(formats.MonthsInDate, formats.Months),
        DatePlace.MonthInside => Stated(formats.MonthsInside, formats.Months),
        DatePlace.MonthShort => Stated(formats.MonthsShort, Stated(formats.MonthsInDate, formats.Months)),
        _ => formats.Months,
    };

    private static EquatableArray<string> Stated(EquatableArray<string> names, EquatableArray<string> otherwise) =>
        names.IsEmpty ? otherwise : names;

    private static string NameOr(EquatableArray<string> names, int index, int number) =>
        index < names.Length ? names[index] : number.ToString(CultureInfo.InvariantCulture);

    private static int FromMonday(DayOfWeek day) => ((int)day + 6) % 7;

    private static void AppendTitle(ref DefaultInterpolatedStringHandler writer, string name)
    {
        if (name.Length > 0)
        {
            var capital = char.ToUpperInvariant(name[0]);
            writer.AppendFormatted(new ReadOnlySpan<char>(in capital));
            writer.AppendFormatted(name.AsSpan(1));
        }
    }
}
