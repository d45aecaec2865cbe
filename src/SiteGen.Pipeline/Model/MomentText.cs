using NodaTime.Text;

namespace SiteGen.Pipeline.Model;

/// <summary>A moment as front matter would write it, for messages.</summary>
internal static class MomentText
{
    /// <summary>`2025-11-15`, or `2025-11-15T09:05:00+05:00` where a time was given.</summary>
    public static string Of(SiteMoment moment) => moment.HasTime
        ? OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:sso<m>").Format(moment.Local)
        : LocalDatePattern.Iso.Format(moment.Local.Date);
}
