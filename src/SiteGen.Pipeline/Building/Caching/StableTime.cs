using NodaTime;
using SiteGen.Pipeline.Model;

namespace SiteGen.Pipeline.Building.Caching;

/// <summary>Finds how long the files of a site give the same output.</summary>
internal static class StableTime
{
    /// <summary>
    /// The first instant after the build's clock at which a release opens or expires, leaves the news sitemap, or the year on every page changes.
    /// </summary>
    public static Instant Until(LoadedSite site)
    {
        var now = site.Model.Now;
        var zone = site.Configuration.TimeZone;
        var until = zone.ToInstant(new LocalDateTime(zone.ToLocal(now).Year + 1, 1, 1, 0, 0));
        foreach (var change in site.Model.Changes)
        {
            if (change > now)
            {
                until = Instant.Min(until, change);
                break;
            }
        }

        foreach (var page in site.Model.Pages)
        {
            if (page.IsListed && page.Date.Instant + Page.NewsSpan is var stale && stale > now)
            {
                until = Instant.Min(until, stale);
            }
        }

        return until;
    }
}
