using NodaTime;
using SiteGen.Languages;
using SiteGen.Languages.Dates;
using SiteGen.Pipeline.Model;

namespace SiteGen.Server.Desk;

/// <summary>Dates on the desk, in its language.</summary>
internal sealed class DeskDates(string language)
{
    private readonly DateText texts = new(LanguageFormats.Of(language));

    /// <summary>A moment with its time where its author gave one.</summary>
    public string Of(SiteMoment moment) => Of(moment.Local, moment.HasTime);

    /// <summary>A moment with its time.</summary>
    public string Of(OffsetDateTime moment, bool hasTime = true)
    {
        var day = new DateOnly(moment.Year, moment.Month, moment.Day);
        return hasTime ? texts.Of(day, new TimeOnly(moment.Hour, moment.Minute), DateStyle.DateTime) : texts.Of(day, DateStyle.Card);
    }
}
