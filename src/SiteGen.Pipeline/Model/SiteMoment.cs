using NodaTime;

namespace SiteGen.Pipeline.Model;

/// <summary>A date of a page in the zone that applies to it, and whether its author gave a time.</summary>
public readonly record struct SiteMoment(OffsetDateTime Local, bool HasTime)
{
    /// <summary>The point in time.</summary>
    public Instant Instant => Local.ToInstant();
}
