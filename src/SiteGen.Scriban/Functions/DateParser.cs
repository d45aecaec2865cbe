using System.Globalization;
using System.Text;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Functions;

/// <summary>Reads dates. What names a distance from UTC is moved to that of the options; nothing asks the machine's clock or zone.</summary>
internal static class DateParser
{
    private const DateTimeStyles Styles =
        DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AdjustToUniversal | DateTimeStyles.NoCurrentDateDefault;

    public static Value Parse(RenderContext context, string text, Value pattern, CultureInfo culture, int patternArgument)
    {
        if (!pattern.IsNull)
        {
            var net = ToNet(context.Text(pattern), culture, patternArgument);
            return Local(context, DateTime.TryParseExact(text, net, culture, Styles, out var exact) ? exact : default);
        }

        if (TryIso(text, out var iso))
        {
            return Value.Of(iso);
        }

        var whole = HasYear(text, culture) ? text : text + " " + context.Options.Now.Year.ToString("D4", CultureInfo.InvariantCulture);
        if (!DateTime.TryParse(whole, culture, Styles, out var date))
        {
            // What does not parse is the first day of all, not a mistake: the language has it so.
            return Value.Of(default(DateTime));
        }

        return Local(context, date);
    }

    /// <summary>The pattern of .NET that reads the same as one of `%` letters.</summary>
    public static string ToNet(string pattern, CultureInfo culture, int argument)
    {
        var result = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i == pattern.Length - 1)
            {
                result.Append(char.IsWhiteSpace(pattern[i]) ? "" : "\\").Append(pattern[i]);
                continue;
            }

            i++;
            result.Append(Letter(pattern[i], culture) ?? throw new ScriptException(ScriptRules.BadDatePattern("%" + pattern[i]), argument));
        }

        // A single letter would be taken for one of the standard formats.
        return result.Length == 1 ? "%" + result : result.ToString();
    }

    private static string? Letter(char letter, CultureInfo culture) => letter switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'c' => "ddd MMM dd HH\\:mm\\:ss yyyy",
        'd' => "dd",
        'D' => "MM\\/dd\\/yy",
        'e' => "d",
        'F' => "yyyy\\-MM\\-dd",
        'H' => "HH",
        'I' => "hh",
        'k' => "H",
        'l' => "h",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'N' => "fffffff",
        'p' or 'P' => "tt",
        'r' => "hh\\:mm\\:ss tt",
        'R' => "HH\\:mm",
        'S' => "ss",
        'T' => "HH\\:mm\\:ss",
        'x' => culture.DateTimeFormat.ShortDatePattern,
        'X' => culture.DateTimeFormat.LongTimePattern,
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        _ => null,
    };

    private static Value Local(RenderContext context, DateTime date)
    {
        if (date.Kind != DateTimeKind.Utc)
        {
            return Value.Of(date);
        }

        var ticks = Math.Clamp(date.Ticks + context.Options.UtcOffset.Ticks, 0, DateTime.MaxValue.Ticks);
        return Value.Of(new DateTime(ticks, DateTimeKind.Unspecified));
    }

    /// <summary>`2024-03-05` and `2024-03-05T14:07:09`: what data hold nearly always, read without asking a culture.</summary>
    private static bool TryIso(ReadOnlySpan<char> text, out DateTime date)
    {
        date = default;
        if (text.Length is not (10 or 19) || text[4] != '-' || text[7] != '-'
            || !TryDigits(text[..4], out var year) || !TryDigits(text[5..7], out var month) || !TryDigits(text[8..10], out var day)
            || year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        var (hour, minute, second) = (0, 0, 0);
        if (text.Length == 19 && (text[10] != 'T' || text[13] != ':' || text[16] != ':'
            || !TryDigits(text[11..13], out hour) || !TryDigits(text[14..16], out minute) || !TryDigits(text[17..], out second)
            || hour > 23 || minute > 59 || second > 59))
        {
            return false;
        }

        date = new DateTime(year, month, day, hour, minute, second, DateTimeKind.Unspecified);
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            number = (number * 10) + digit - '0';
        }

        return true;
    }

    /// <summary>
    /// Whether a text says its year, for .NET would take it from the clock: three numbers, or two beside the name of a month, or a long one.
    /// </summary>
    private static bool HasYear(string text, CultureInfo culture)
    {
        var numbers = 0;
        var letters = false;
        for (var i = 0; i < text.Length; i++)
        {
            letters |= char.IsLetter(text[i]);
            if (!char.IsAsciiDigit(text[i]))
            {
                continue;
            }

            var start = i;
            while (i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))
            {
                i++;
            }

            var isTime = (i + 1 < text.Length && text[i + 1] == ':') || (start > 0 && text[start - 1] is ':');
            numbers += isTime ? 0 : i - start >= 2 ? 3 : 1;
        }

        // No number that belongs to a date: a time alone, which has no year to say.
        return numbers == 0 || numbers >= 3 || (letters && numbers == 2) || culture.Calendar is not GregorianCalendar;
    }
}
