using NodaTime;
using NodaTime.TimeZones;

namespace SiteGen.Pipeline.Configuration;

/// <summary>
/// The zone of every date without an offset, from NodaTime's own data: a machine's data may be older than Kazakhstan's change to UTC+5
/// of 1 March 2024, and would lift an embargo an hour early or late.
/// </summary>
public sealed record SiteTimeZone(string Id)
{
    private DateTimeZone Zone => DateTimeZoneProviders.Tzdb[Id];

    /// <summary>Whether there is a zone of that name.</summary>
    public static bool Exists(string id) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is not null;

    /// <summary>The known names, for suggestions.</summary>
    public static IEnumerable<string> Names => DateTimeZoneProviders.Tzdb.Ids;

    /// <summary>The instant of a local time; of a time that occurs twice the earlier, of one that is skipped the moment after the gap.</summary>
    public Instant ToInstant(LocalDateTime local) => Zone.ResolveLocal(local, Resolvers.LenientResolver).ToInstant();

    /// <summary>The local time and offset of an instant.</summary>
    public OffsetDateTime ToLocal(Instant instant) => instant.InZone(Zone).ToOffsetDateTime();

    /// <inheritdoc/>
    public override string ToString() => Id;
}
