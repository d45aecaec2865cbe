using NodaTime;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Parsing;

/// <summary>Reads dates of ISO 8601 and says what is wrong with those that are not, digit by digit: no library's message would help an editor.</summary>
internal static class MomentParser
{
    /// <summary>The moment that a text states, or null after reporting why it states none.</summary>
    public static Located<PageMoment>? Read(Located<string> written, string key, DiagnosticCollector found)
    {
        var text = written.Value.AsSpan();
        if (text.Length < 10 || text[4] != '-' || text[7] != '-' || Digits(text[..4]) is not { } year || year == 0
            || Digits(text.Slice(5, 2)) is not { } month || Digits(text.Slice(8, 2)) is not { } day
            || (text.Length > 10 && char.IsAsciiDigit(text[10])))
        {
            found.Add(ForeignDate.IsDate(written.Value, out var iso)
                ? FrontMatterRules.DateOrder(written, key, iso)
                : FrontMatterRules.NotDate(written, key));
            return null;
        }

        if (month is < 1 or > 12)
        {
            found.Add(FrontMatterRules.Month(written, key, text.Slice(5, 2).ToString()));
            return null;
        }

        var days = DateTime.DaysInMonth(year, month);
        if (day < 1 || day > days)
        {
            found.Add(FrontMatterRules.Day(written, key, text.Slice(8, 2).ToString(), days));
            return null;
        }

        return Time(written, key, new(year, month, day), text[10..], found);
    }

    private static Located<PageMoment>? Time(Located<string> written, string key, LocalDate date, ReadOnlySpan<char> rest, DiagnosticCollector found)
    {
        if (rest.Length == 0)
        {
            return written.With(new PageMoment(date.AtMidnight(), null, HasTime: false));
        }

        if (rest[0] is not ('T' or 't' or ' ') || Clock(rest[1..].TrimStart(' '), out var offset) is not { } time)
        {
            found.Add(FrontMatterRules.Time(written, key));
            return null;
        }

        if (offset.IsEmpty)
        {
            return written.With(new PageMoment(date + time, null, HasTime: true));
        }

        if (OffsetOf(offset) is { } known)
        {
            return written.With(new PageMoment(date + time, known, HasTime: true));
        }

        found.Add(FrontMatterRules.Offset(written, key));
        return null;
    }

    /// <summary>`09:30`, `09:30:15` or `09:30:15.250`, and what follows it.</summary>
    private static LocalTime? Clock(ReadOnlySpan<char> text, out ReadOnlySpan<char> rest)
    {
        rest = default;
        if (text.Length < 5 || text[2] != ':' || Digits(text[..2]) is not (>= 0 and <= 23 and var hour) || Digits(text.Slice(3, 2)) is not (>= 0 and <= 59 and var minute))
        {
            return null;
        }

        rest = text[5..];
        if (rest is not [':', ..])
        {
            rest = rest.Trim(' ');
            return new(hour, minute);
        }

        if (rest.Length < 3 || Digits(rest.Slice(1, 2)) is not (>= 0 and <= 59 and var second))
        {
            return null;
        }

        rest = rest[3..];
        if (rest is ['.' or ',', ..])
        {
            // Fractions of a second decide nothing here.
            var end = rest[1..].IndexOfAnyExceptInRange('0', '9');
            rest = end < 0 ? default : rest[(end + 1)..];
        }

        rest = rest.Trim(' ');
        return new(hour, minute, second);
    }

    private static Offset? OffsetOf(ReadOnlySpan<char> text)
    {
        if (text is "Z" or "z" or "UTC" or "GMT")
        {
            return Offset.Zero;
        }

        if (text is not ['+' or '-', ..] || text.Length is not (3 or 5 or 6) || (text.Length == 6 && text[3] != ':'))
        {
            return null;
        }

        var minutes = text.Length == 3 ? 0 : Digits(text[^2..]);
        return Digits(text.Slice(1, 2)) is <= 14 and var hours && minutes is <= 59 and var rest
            ? Offset.FromSeconds((text[0] == '-' ? -60 : 60) * ((hours * 60) + rest))
            : null;
    }

    private static int? Digits(ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return null;
            }

            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
