using NodaTime;
using NodaTime.Text;

namespace SiteGen.Testing;

/// <summary>The times at which tests build: never the machine's.</summary>
public static class FixedClock
{
    /// <summary>Noon in Almaty on the day after the sample newsroom's last release.</summary>
    public static Instant Now { get; } = At("2026-11-21T12:00:00+05:00");

    /// <summary>The instant of an ISO 8601 date-time with offset.</summary>
    public static Instant At(string text) => OffsetDateTimePattern.ExtendedIso.Parse(text).Value.ToInstant();
}
