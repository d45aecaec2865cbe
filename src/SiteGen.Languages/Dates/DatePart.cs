namespace SiteGen.Languages.Dates;

/// <summary>One piece of a <see cref="DatePattern"/>: text, or a place filled from the first (`{from_day}`) or the only date (`{day}`).</summary>
internal readonly record struct DatePart(DatePlace Place, string Text, bool OfFirstDay);
