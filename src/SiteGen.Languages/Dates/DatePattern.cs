using System.Diagnostics.CodeAnalysis;
using SiteGen.Primitives.Collections;

namespace SiteGen.Languages.Dates;

/// <summary>
/// How a date is written, as data: text with places such as `{day} {month} {year}`. The first day of a span has the same places
/// with `from_` before the name.
/// </summary>
public sealed record DatePattern
{
    private const string FirstDayPrefix = "from_";

    private static readonly (string Name, DatePlace Place)[] Places =
    [
        ("day", DatePlace.Day),
        ("day2", DatePlace.DayTwoDigits),
        ("month", DatePlace.Month),
        ("month_alone", DatePlace.MonthAlone),
        ("month_title", DatePlace.MonthTitle),
        ("month_inside", DatePlace.MonthInside),
        ("month_short", DatePlace.MonthShort),
        ("month_number", DatePlace.MonthNumber),
        ("month2", DatePlace.MonthTwoDigits),
        ("year", DatePlace.Year),
        ("weekday", DatePlace.Weekday),
        ("weekday_title", DatePlace.WeekdayTitle),
        ("weekday_short", DatePlace.WeekdayShort),
        ("hour", DatePlace.Hour),
        ("hour2", DatePlace.HourTwoDigits),
        ("minute2", DatePlace.MinuteTwoDigits),
    ];

    private DatePattern(string text, EquatableArray<DatePart> parts)
    {
        Text = text;
        Parts = parts;
    }

    /// <summary>The pattern as it was written.</summary>
    public string Text { get; }

    /// <summary>The names of all places, for "did you mean".</summary>
    public static EquatableArray<string> PlaceNames { get; } =
        [.. Places.Select(place => place.Name), .. Places.Select(place => FirstDayPrefix + place.Name)];

    internal EquatableArray<DatePart> Parts { get; }

    /// <summary>Reads a pattern that is known to be right.</summary>
    public static DatePattern Parse(string text) =>
        TryParse(text, out var pattern, out var unreadable)
            ? pattern
            : throw new FormatException($"'{unreadable}' is not a place of a date pattern.");

    /// <summary>
    /// Reads a pattern; when it cannot be read, <paramref name="unreadable"/> is the offending piece: an unknown name without its
    /// braces, or the rest of the text after a brace that is never closed.
    /// </summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out DatePattern? pattern, [NotNullWhen(false)] out string? unreadable)
    {
        pattern = null;
        var parts = new List<DatePart>();
        var position = 0;
        while (position < text.Length)
        {
            var open = text.IndexOf('{', position);
            if (open < 0)
            {
                open = text.Length;
            }

            if (open > position)
            {
                parts.Add(new DatePart(DatePlace.Literal, text[position..open], OfFirstDay: false));
            }

            if (open == text.Length)
            {
                break;
            }

            var close = text.IndexOf('}', open);
            if (close < 0)
            {
                unreadable = text[open..];
                return false;
            }

            if (PlaceNamed(text[(open + 1)..close]) is not { } part)
            {
                unreadable = text[(open + 1)..close];
                return false;
            }

            parts.Add(part);
            position = close + 1;
        }

        pattern = new DatePattern(text, parts.ToEquatableArray());
        unreadable = null;
        return true;
    }

    /// <summary>The pattern as it was written.</summary>
    public override string ToString() => Text;

    private static DatePart? PlaceNamed(string name)
    {
        var ofFirstDay = name.StartsWith(FirstDayPrefix, StringComparison.Ordinal);
        var bare = ofFirstDay ? name[FirstDayPrefix.Length..] : name;
        foreach (var place in Places)
        {
            if (place.Name == bare)
            {
                return new DatePart(place.Place, "", ofFirstDay);
            }
        }

        return null;
    }
}
