using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Authoring.Importing;

/// <summary>Dates that other programs state: «2020-05-17 10:20:00 +0500», «Sun, 17 May 2020 10:20:00 GMT» and their many kin.</summary>
internal static partial class PageDate
{
    private const string UtcOfRuby = " UTC";

    /// <summary>The date as front matter writes it here; null for what is none.</summary>
    public static string? Of(string? text) =>
        text?.Trim() is { Length: > 0 } written ? Moment(written.EndsWith(UtcOfRuby, StringComparison.Ordinal) ? written[..^UtcOfRuby.Length] + "Z" : written) ?? DateGuess.Find(written)?.Date : null;

    /// <summary>
    /// What the library understands, but for two mistakes of its own: it takes 05.11.2025 for a day in May, and what has no year or day for this
    /// year's and today.
    /// </summary>
    private static string? Moment(string text)
    {
        if (DayFirst().IsMatch(text)
            || !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            || moment.Year is < 1900 or > 2100
            || !text.Contains(moment.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            || text.Length < 8)
        {
            return null;
        }

        return !text.Contains(':', StringComparison.Ordinal) ? moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : moment.ToString(Offset().IsMatch(text) ? "yyyy-MM-dd'T'HH:mm:sszzz" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^[0-9]{1,2}\.", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@":[0-9]{2}(?:\.[0-9]{1,9})?\s*(?:Z|GMT|[+-][0-9]{2}(?::?[0-9]{2})?)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Offset();
}
