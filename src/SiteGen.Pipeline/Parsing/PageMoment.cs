using NodaTime;

namespace SiteGen.Pipeline.Parsing;

/// <summary>A date or date-time as written: without an offset it is in the site's zone, without a time it means midnight.</summary>
public readonly record struct PageMoment(LocalDateTime Local, Offset? Offset, bool HasTime);
