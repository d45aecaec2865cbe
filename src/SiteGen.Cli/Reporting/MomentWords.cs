using System.Globalization;
using NodaTime;
using SiteGen.Languages;
using SiteGen.Languages.Dates;
using SiteGen.Languages.Messages;

namespace SiteGen.Cli.Reporting;

/// <summary>Moments in the reader's language, in the site's time and in UTC: an embargo is agreed on in the one and broken in the other.</summary>
internal sealed class MomentWords(string language)
{
    private readonly DateText texts = new(LanguageFormats.Of(language));
    private readonly Phrases phrases = Phrases.Of(language);

    /// <summary>«1 декабря 2026, 10:00 (UTC+5), то есть 05:00 UTC».</summary>
    public string Of(OffsetDateTime moment)
    {
        var utc = moment.WithOffset(Offset.Zero);
        var isSameDay = utc.Date == moment.Date;
        return phrases.Fill("moment", Local(moment), isSameDay ? texts.Of(Time(utc)) : texts.Of(Day(utc), Time(utc), DateStyle.DateTime));
    }

    /// <summary>«1 декабря 2026, 10:00 (UTC+5)».</summary>
    public string Local(OffsetDateTime moment) =>
        phrases.Fill("moment-local", texts.Of(Day(moment), Time(moment), DateStyle.DateTime), OffsetOf(moment.Offset));

    /// <summary>`+5`, `+5:30`, and nothing for UTC itself.</summary>
    private static string OffsetOf(Offset offset)
    {
        var minutes = Math.Abs(offset.Seconds) / 60;
        return minutes == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{(offset.Seconds < 0 ? '−' : '+')}{minutes / 60}{(minutes % 60 == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $":{minutes % 60:00}"))}");
    }

    private static DateOnly Day(OffsetDateTime moment) => new(moment.Year, moment.Month, moment.Day);

    private static TimeOnly Time(OffsetDateTime moment) => new(moment.Hour, moment.Minute);
}
