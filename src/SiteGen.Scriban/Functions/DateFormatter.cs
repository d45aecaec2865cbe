using System.Globalization;
using System.Text;
using SiteGen.Scriban.Evaluation;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Functions;

/// <summary>Prints dates by patterns of `%` letters.</summary>
internal static class DateFormatter
{
    private const long NanosecondsPerTick = 100;

    public static string Format(Value value, string pattern, Machine machine, CultureInfo culture)
    {
        // Alone it means the default pattern, with the space that stands for the letter itself.
        if (pattern == "%g")
        {
            pattern = "%g " + machine.DateFormat;
        }

        var date = value.DateValue;
        var offset = value.DateOffset ?? machine.Options.UtcOffset;
        var result = new StringBuilder(pattern.Length + 16);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i == pattern.Length - 1)
            {
                result.Append(pattern[i]);
                continue;
            }

            i++;
            if (pattern[i] == 'g')
            {
                culture = CultureInfo.InvariantCulture;
            }
            else if (!Append(result, date, offset, pattern[i], culture))
            {
                result.Append('%').Append(pattern[i]);
            }
        }

        return result.ToString();
    }

    private static bool Append(StringBuilder result, DateTime date, TimeSpan offset, char letter, CultureInfo culture)
    {
        if (Composite(letter) is { } composite)
        {
            foreach (var part in composite)
            {
                if (part is '/' or ':' or ' ' or '-')
                {
                    result.Append(part);
                }
                else
                {
                    Append(result, date, offset, part, culture);
                }
            }

            return true;
        }

        var names = culture.DateTimeFormat;
        var text = letter switch
        {
            'a' => names.AbbreviatedDayNames[(int)date.DayOfWeek],
            'A' => names.DayNames[(int)date.DayOfWeek],
            'b' or 'h' => names.AbbreviatedMonthNames[date.Month - 1],
            'B' => names.MonthNames[date.Month - 1],
            'p' => date.Hour < 12 ? names.AMDesignator : names.PMDesignator,
            'P' => (date.Hour < 12 ? names.AMDesignator : names.PMDesignator).ToLower(culture),
            'x' => date.ToString("d", culture),
            'X' => date.ToString("T", culture),
            'v' => string.Create(
                CultureInfo.InvariantCulture,
                $"{date.Day,2}-{names.AbbreviatedMonthNames[date.Month - 1].ToUpper(culture)}-{date.Year:D4}"),
            'Z' => string.Create(CultureInfo.InvariantCulture, $"{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hh\\:mm}"),
            'n' => "\n",
            't' => "\t",
            '%' => "%",
            _ => Number(date, offset, letter, culture),
        };
        result.Append(text);
        return text is not null;
    }

    /// <summary>Letters that stand for several others.</summary>
    private static string? Composite(char letter) => letter switch
    {
        'c' => "a b d T Y",
        'D' => "m/d/y",
        'F' => "Y-m-d",
        'r' => "I:M:S p",
        'R' => "H:M",
        'T' => "H:M:S",
        _ => null,
    };

    private static string? Number(DateTime date, TimeSpan offset, char letter, CultureInfo culture)
    {
        var (number, width, padding) = letter switch
        {
            'C' => (date.Year / 100, 2, '0'),
            'd' => (date.Day, 2, '0'),
            'e' => (date.Day, 2, ' '),
            'H' => (date.Hour, 2, '0'),
            'I' => (((date.Hour + 11) % 12) + 1, 2, '0'),
            'j' => (date.DayOfYear, 3, '0'),
            'k' => (date.Hour, 2, ' '),
            'l' => (((date.Hour + 11) % 12) + 1, 2, ' '),
            'L' => (date.Millisecond, 3, '0'),
            'm' => (date.Month, 2, '0'),
            'M' => (date.Minute, 2, '0'),
            'N' => (date.Ticks % TimeSpan.TicksPerSecond * NanosecondsPerTick, 9, '0'),
            's' => ((date.Ticks - offset.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond, 1, '0'),
            'S' => (date.Second, 2, '0'),
            'u' => (date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, 1, '0'),
            'U' => (Week(date, culture, DayOfWeek.Sunday), 2, '0'),
            'V' => (culture.Calendar.GetWeekOfYear(date, CalendarWeekRule.FirstFourDayWeek, DayOfWeek.Monday), 2, '0'),
            'w' => ((int)date.DayOfWeek, 1, '0'),
            'W' => (Week(date, culture, DayOfWeek.Monday), 2, '0'),
            'y' => (date.Year % 100, 2, '0'),
            'Y' => (date.Year, 4, '0'),
            _ => (-1L, -1, ' '),
        };
        return width < 0 ? null : number.ToString(CultureInfo.InvariantCulture).PadLeft(width, padding);
    }

    private static int Week(DateTime date, CultureInfo culture, DayOfWeek first) =>
        culture.Calendar.GetWeekOfYear(date, culture.DateTimeFormat.CalendarWeekRule, first);
}
