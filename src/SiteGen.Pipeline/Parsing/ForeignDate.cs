using System.Globalization;

namespace SiteGen.Pipeline.Parsing;

/// <summary>Recognises dates written as people do (`15.11.2025`, `2025/11/15`, `2025-1-5`), to offer the form that files must have.</summary>
internal static class ForeignDate
{
    /// <summary>Whether the text is such a date, and its ISO form if only one day can be meant.</summary>
    public static bool IsDate(string text, out string? iso)
    {
        iso = null;
        var space = text.AsSpan().IndexOfAny(' ', 'T', ',');
        var date = space < 0 ? text : text[..space];
        var parts = date.Split('.', '/', '-', '–', '—', '‑');
        if (parts.Length != 3 || !parts.All(part => part.Length is 1 or 2 or 4 && part.All(char.IsAsciiDigit)))
        {
            return false;
        }

        var numbers = parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        var (year, month, day) = parts[0].Length == 4 ? (numbers[0], numbers[1], numbers[2]) : (numbers[2], numbers[1], numbers[0]);
        if (parts[0].Length != 4 && parts[2].Length != 4)
        {
            return true;
        }

        if (year == 0)
        {
            return false;
        }

        if (month > 12 && day <= 12)
        {
            (month, day) = (day, month);
        }

        // 03/04/2025 is the fourth of March or the third of April, by where the editor went to school.
        var isClear = parts[0].Length == 4 || !date.Contains('/', StringComparison.Ordinal) || numbers[0] > 12 || numbers[1] > 12;
        if (isClear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
        {
            iso = Clock(space < 0 ? "" : text[(space + 1)..].Trim(' ', ',')) is { } clock
                ? string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}{clock}")
                : null;
        }

        return true;
    }

    /// <summary>The time of day, which a proposal must not lose: an embargo until ten would become one until midnight. Null where it is none.</summary>
    private static string? Clock(string text)
    {
        var parts = text.Split(':', '.');
        return text.Length == 0 ? ""
            : parts.Length == 2 && parts[0].Length is 1 or 2 && parts[1].Length == 2 && parts.All(part => part.All(char.IsAsciiDigit))
            && int.Parse(parts[0], CultureInfo.InvariantCulture) is < 24 and var hour && int.Parse(parts[1], CultureInfo.InvariantCulture) is < 60 and var minute
                ? string.Create(CultureInfo.InvariantCulture, $"T{hour:D2}:{minute:D2}")
                : null;
    }
}
