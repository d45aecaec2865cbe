using System.Globalization;
using NodaTime;

namespace SiteGen.Cli.Running;

/// <summary>Reads the instant of `--now`.</summary>
internal static class InstantReader
{
    private static readonly string[] Patterns =
    [
        "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
        "yyyy-MM-dd HH:mmzzz", "yyyy-MM-dd HH:mm:sszzz", "yyyy-MM-dd HH:mm:ss.FFFFFFFzzz",
    ];

    /// <summary>
    /// A date and time with its offset, or a date alone, which means midnight UTC; else null. A time without an offset would mean another
    /// instant on every machine, and the site's zone is not known yet.
    /// </summary>
    public static Instant? Read(string text)
    {
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return Instant.FromDateTimeUtc(DateTime.SpecifyKind(date, DateTimeKind.Utc));
        }

        var zoned = text.EndsWith('Z') ? string.Concat(text.AsSpan(0, text.Length - 1), "+00:00") : text;
        return DateTimeOffset.TryParseExact(zoned, Patterns, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            ? Instant.FromDateTimeOffset(instant)
            : null;
    }
}
