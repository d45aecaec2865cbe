namespace SiteGen.Scriban.Values;

/// <summary>
/// Stands in the reference half of a <see cref="Value"/> whose other half is the value itself, and so tells its kind.
/// A value thus is two words, which .NET passes in registers.
/// </summary>
internal sealed class ValueTag(ValueKind kind, TimeSpan? offset = null)
{
    public static readonly ValueTag Empty = new(ValueKind.Empty);
    public static readonly ValueTag Bool = new(ValueKind.Bool);
    public static readonly ValueTag Int = new(ValueKind.Int);
    public static readonly ValueTag Long = new(ValueKind.Long);
    public static readonly ValueTag Float = new(ValueKind.Float);
    public static readonly ValueTag Double = new(ValueKind.Double);
    public static readonly ValueTag Date = new(ValueKind.Date);
    public static readonly ValueTag TimeSpan = new(ValueKind.TimeSpan);
    public static readonly ValueTag Character = new(ValueKind.Character);

    private const int MinutesPerStep = 15;
    private const int Steps = 14 * 60 / MinutesPerStep;
    private static readonly ValueTag[] Offsets = MakeOffsets();

    public ValueKind Kind { get; } = kind;

    /// <summary>The distance of a date from UTC; null when the date says nothing of it.</summary>
    public TimeSpan? Offset { get; } = offset;

    public static ValueTag DateAt(TimeSpan offset)
    {
        var minutes = offset.Ticks / System.TimeSpan.TicksPerMinute;
        return minutes % MinutesPerStep == 0
            ? Offsets[Steps + (minutes / MinutesPerStep)]
            : new ValueTag(ValueKind.Date, offset);
    }

    private static ValueTag[] MakeOffsets()
    {
        var tags = new ValueTag[(2 * Steps) + 1];
        for (var i = 0; i < tags.Length; i++)
        {
            tags[i] = new ValueTag(ValueKind.Date, System.TimeSpan.FromMinutes((i - Steps) * MinutesPerStep));
        }

        return tags;
    }
}
