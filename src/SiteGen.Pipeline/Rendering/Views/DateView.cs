using SiteGen.Languages.Dates;
using SiteGen.Pipeline.Model;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>A date in the page's language.</summary>
internal sealed class DateView(SiteMoment moment, Wording wording) : IScriptObject
{
    private readonly SiteMoment moment = moment;
    private readonly Wording wording = wording;

    public static ScriptType<DateView> Definition { get; } = new(
        "date",
        "A date in the page's language and the site's time zone.",
        new("text", Shape.Text, "As in lists: «15 қараша 2025».", view => view.Style(DateStyle.Card)),
        new("formal", Shape.Text, "As in documents: «2025 жылғы 15 қараша».", view => view.Style(DateStyle.Formal)),
        new("weekday", Shape.Text, "With the day of the week: «сенбі, 15 қараша 2025».", view => view.Style(DateStyle.Weekday)),
        new("numeric", Shape.Text, "In digits: «15.11.2025».", view => view.Style(DateStyle.Numeric)),
        new("time", Shape.Text, "The time of day, «09:05»; empty where the author gave none.", view => view.moment.HasTime ? view.Style(DateStyle.Time) : ""),
        new("iso", Shape.Text, "For `datetime` attributes: `2025-11-15`, or with time and offset where the author gave a time.", view => view.moment.HasTime ? Wording.Rfc3339(view.moment) : Wording.W3C(view.moment)),
        new("year", Shape.Number, "The year.", view => view.moment.Local.Year),
        new("month", Shape.Number, "The month, 1 to 12.", view => view.moment.Local.Month),
        new("day", Shape.Number, "The day of the month.", view => view.moment.Local.Day),
        new("month_name", Shape.Text, "The month as it stands after a day number: «қараша», «ноября».", view => view.MonthName()),
        new("weekday_name", Shape.Text, "The day of the week: «сенбі».", view => view.wording.Weekday(view.moment)));

    public ScriptType Type => Definition;

    public Value Get(int slot) => Definition.Get(this, slot);

    private string Style(DateStyle style) => wording.Day(moment, style);

    private string MonthName()
    {
        var names = wording.Formats.MonthsInDate.IsEmpty ? wording.Formats.Months : wording.Formats.MonthsInDate;
        return names.IsEmpty ? wording.MonthName(moment.Local.Month) : names[moment.Local.Month - 1];
    }
}
