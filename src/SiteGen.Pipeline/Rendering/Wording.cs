using SiteGen.Languages;
using SiteGen.Languages.Dates;
using SiteGen.Languages.Numbers;
using SiteGen.Languages.Order;
using SiteGen.Languages.Plurals;
using SiteGen.Pipeline.Interface;
using SiteGen.Pipeline.Model;

namespace SiteGen.Pipeline.Rendering;

/// <summary>Everything that the interface of one language says: texts, counts, dates, numbers, order.</summary>
internal sealed class Wording(LanguageInterface language)
{
    private readonly PluralText plurals = new(language.Formats);
    private readonly DateText dates = new(language.Formats);

    /// <summary>The language's code.</summary>
    public string Code { get; } = language.Code;

    /// <summary>Its facts.</summary>
    public LanguageFormats Formats { get; } = language.Formats;

    /// <summary>Numbers.</summary>
    public NumberText Numbers { get; } = new(language.Formats.Numbers);

    /// <summary>The order of letters.</summary>
    public LetterOrder Order { get; } = new(language.Formats.Alphabet);

    /// <summary>Whether the language's file has a text.</summary>
    public bool Has(string key) => language.Texts.ContainsKey(key);

    /// <summary>The keys of all texts, for suggestions.</summary>
    public IEnumerable<string> Keys => language.Texts.Keys;

    /// <summary>A text, or its key where the file lacks it (which was reported when the file was read).</summary>
    public string Text(string key) => language.Texts.TryGetValue(key, out var text) ? text.Other : key;

    /// <summary>A text with one place filled.</summary>
    public string Text(string key, string place, string value) => Text(key).Replace($"{{{place}}}", value, StringComparison.Ordinal);

    /// <summary>A text in the form that a number asks for, with the number in place of `{n}`.</summary>
    public string Count(string key, decimal number) => language.Texts.TryGetValue(key, out var text) ? plurals.Of(number, text) : key;

    /// <summary>A day in a style.</summary>
    public string Day(SiteMoment moment, DateStyle style) =>
        dates.Of(new DateOnly(moment.Local.Year, moment.Local.Month, moment.Local.Day), Time(moment), style);

    /// <summary>The days from one to another.</summary>
    public string Days(SiteMoment from, SiteMoment to) => dates.Span(Date(from), Date(to));

    /// <summary>A month as a heading.</summary>
    public string Month(int year, int month) => dates.MonthHeading(year, month);

    /// <summary>A month's name alone.</summary>
    public string MonthName(int month) => dates.Of(new DateOnly(2000, month, 1), DateStyle.MonthName);

    /// <summary>A year as a heading.</summary>
    public string Year(int year) => dates.Of(new DateOnly(year, 1, 1), DateStyle.YearHeading);

    /// <summary>A weekday's name.</summary>
    public string Weekday(SiteMoment moment) => dates.Weekday(Date(moment).DayOfWeek);

    /// <summary>How long a text of so many letters, digits and spaces takes to read.</summary>
    public string ReadingTime(int length) =>
        Count("story.reading_time", Languages.Texts.ReadingTime.Minutes(length, Formats.ReadingSpeed));

    /// <summary>The size of a file: «1,2 МБ».</summary>
    public string FileSize(long bytes)
    {
        var (unit, value, digits) = bytes switch
        {
            < 1_000 => ("size.bytes", (decimal)bytes, 0),
            < 1_000_000 => ("size.kilobytes", bytes / 1_000m, 0),
            _ => ("size.megabytes", bytes / 1_000_000m, 1),
        };
        return Count(unit, Math.Round(value, digits, MidpointRounding.AwayFromZero));
    }

    /// <summary>RFC 3339.</summary>
    public static string Rfc3339(SiteMoment moment) => MachineDates.Rfc3339(Date(moment), Time(moment), OffsetMinutes(moment));

    /// <summary>RFC 822 with a four-digit year.</summary>
    public static string Rfc822(SiteMoment moment) => MachineDates.Rfc822(Date(moment), Time(moment), OffsetMinutes(moment));

    /// <summary>The W3C profile of ISO 8601; the day alone where no time was given.</summary>
    public static string W3C(SiteMoment moment) =>
        moment.HasTime ? MachineDates.W3C(Date(moment), Time(moment), OffsetMinutes(moment)) : MachineDates.Day(Date(moment));

    private static DateOnly Date(SiteMoment moment) => new(moment.Local.Year, moment.Local.Month, moment.Local.Day);

    private static TimeOnly Time(SiteMoment moment) => new(moment.Local.Hour, moment.Local.Minute, moment.Local.Second);

    private static int OffsetMinutes(SiteMoment moment) => moment.Local.Offset.Seconds / 60;
}
