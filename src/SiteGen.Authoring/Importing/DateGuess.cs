using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Authoring.Importing;

/// <summary>
/// Finds dates as Kazakh, Russian and English texts write them: 15.11.2025, 2025 жылғы 15 қарашада, 15 ноября 2025 года, November 15, 2025,
/// with a time behind or without.
/// </summary>
internal static partial class DateGuess
{
    private static readonly string[] Months =
    [
        "қаңтар январ january jan", "ақпан феврал february feb", "наурыз март march mar", "сәуір апрел april apr", "мамыр май мая may",
        "маусым июн june jun", "шілде июл july jul", "тамыз август august aug", "қыркүйек сентябр september sep", "қазан октябр october oct",
        "қараша ноябр november nov", "желтоқсан декабр december dec",
    ];

    /// <summary>The first date of a text, as front matter writes it, and the text around it; null where there is none.</summary>
    public static (string Date, string Around)? Find(string text)
    {
        foreach (var pattern in (ReadOnlySpan<Regex>)[Iso(), Numbers(), YearFirst(), DayFirst(), MonthFirst()])
        {
            foreach (Match match in pattern.Matches(text))
            {
                if (Read(match) is { } date)
                {
                    return (date, string.Concat(text.AsSpan(0, match.Index), " ", text.AsSpan(match.Index + match.Length)));
                }
            }
        }

        return null;
    }

    private static string? Read(Match match)
    {
        var month = match.Groups["m"].Value;
        var number = int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var written) ? written : MonthOf(month);
        var year = Number(match, "y");
        var day = Number(match, "d");
        if (number is < 1 or > 12 || year is < 1900 or > 2100 || day < 1 || day > DateTime.DaysInMonth(year, number))
        {
            return null;
        }

        var date = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{number:00}-{day:00}");
        return match.Groups["h"].Success && Number(match, "h") is var hour and < 24 && Number(match, "min") is var minute and < 60
            ? string.Create(CultureInfo.InvariantCulture, $"{date}T{hour:00}:{minute:00}")
            : date;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int MonthOf(string word)
    {
        var small = word.ToLowerInvariant();
        return 1 + Array.FindIndex(Months, names => names.Split(' ').Any(name => name.Length > 3 || name[0] > 'z' ? small.StartsWith(name, StringComparison.Ordinal) : small == name));
    }

    private const string Time = @"(?:(?:\s*[,|–-]?\s*|T|\s+(?:в|сағат)\s+)(?<h>[0-9]{1,2})[:.](?<min>[0-9]{2})(?![0-9.]))?";

    [GeneratedRegex(@"(?<![0-9])(?<y>[0-9]{4})-(?<m>[0-9]{2})-(?<d>[0-9]{2})" + Time, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Iso();

    [GeneratedRegex(@"(?<![0-9.])(?<d>[0-9]{1,2})[./](?<m>[0-9]{1,2})[./](?<y>[0-9]{4})(?![0-9])" + Time, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(?<![0-9])(?<y>[0-9]{4})\s+(?:жыл\p{L}*|ж\.|года|г\.)\s+(?<d>[0-9]{1,2})\s+(?<m>\p{L}{3,})(?:\s+күні)?" + Time, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"(?<![0-9])(?<d>[0-9]{1,2})[\s-]+(?<m>\p{L}{3,})\.?,?\s+(?<y>[0-9]{4})(?![0-9])(?:\s+(?:жыл\p{L}*|ж\.|года|г\.))?" + Time, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"(?<![\p{L}])(?<m>[A-Za-z]{3,9})\.?\s+(?<d>[0-9]{1,2}),?\s+(?<y>[0-9]{4})(?![0-9])" + Time, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MonthFirst();
}
