using System.Globalization;

namespace SiteGen.Languages.Dates;

/// <summary>Writes dates for machines: the same text whatever the language of the page.</summary>
public static class MachineDates
{
    /// <summary>RFC 3339, for Atom, JSON Feed and `datetime` attributes: `2025-11-15T09:05:00+05:00`.</summary>
    public static string Rfc3339(DateOnly day, TimeOnly time, int offsetMinutes)
    {
        var (sign, hours, minutes) = Offset(offsetMinutes);
        return string.Create(
            CultureInfo.InvariantCulture,
            stackalloc char[32],
            $"{day:yyyy-MM-dd}T{time:HH:mm:ss}{sign}{hours:D2}:{minutes:D2}");
    }

    /// <summary>RFC 822 with a four-digit year, for RSS: `Sat, 15 Nov 2025 09:05:00 +0500`.</summary>
    public static string Rfc822(DateOnly day, TimeOnly time, int offsetMinutes)
    {
        // The `zzz` of .NET would give `+05:00`, which is not valid here.
        var (sign, hours, minutes) = Offset(offsetMinutes);
        return string.Create(
            CultureInfo.InvariantCulture,
            stackalloc char[40],
            $"{day:ddd, dd MMM yyyy} {time:HH:mm:ss} {sign}{hours:D2}{minutes:D2}");
    }

    /// <summary>The W3C profile of ISO 8601 to the minute, for sitemaps: `2025-11-15T09:05+05:00`; to the second where there are seconds.</summary>
    public static string W3C(DateOnly day, TimeOnly time, int offsetMinutes)
    {
        if (time.Second != 0)
        {
            return Rfc3339(day, time, offsetMinutes);
        }

        var (sign, hours, minutes) = Offset(offsetMinutes);
        return string.Create(
            CultureInfo.InvariantCulture,
            stackalloc char[32],
            $"{day:yyyy-MM-dd}T{time:HH:mm}{sign}{hours:D2}:{minutes:D2}");
    }

    /// <summary>A day alone: `2025-11-15`.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static (char Sign, int Hours, int Minutes) Offset(int minutes) =>
        (minutes < 0 ? '-' : '+', Math.Abs(minutes) / 60, Math.Abs(minutes) % 60);
}
