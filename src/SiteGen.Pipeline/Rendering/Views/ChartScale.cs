using NodaTime;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>Places numbers in a drawing of 320 × 120: time from left to right, and zero always on it, so that a small change looks small.</summary>
internal sealed class ChartScale
{
    private const int Left = 10;
    private const int Right = 310;
    private const int Top = 24;
    private const int Bottom = 112;

    private readonly (Instant When, decimal Value)[] points;
    private readonly decimal low;
    private readonly decimal high;

    public ChartScale((Instant When, decimal Value)[] points)
    {
        this.points = points;
        low = Math.Min(0, points.Min(point => point.Value));
        high = Math.Max(0, points.Max(point => point.Value));
    }

    /// <summary>How far to the right a point stands; evenly where all are of one moment.</summary>
    public int X(int index)
    {
        var span = (points[^1].When - points[0].When).TotalDays;
        var share = span > 0 ? (points[index].When - points[0].When).TotalDays / span : points.Length > 1 ? (double)index / (points.Length - 1) : 0;
        return Left + (int)Math.Round(share * (Right - Left), MidpointRounding.AwayFromZero);
    }

    /// <summary>How far down a point stands.</summary>
    public int Y(int index) => high == low
        ? Bottom
        : Bottom - (int)Math.Round((double)((points[index].Value - low) / (high - low)) * (Bottom - Top), MidpointRounding.AwayFromZero);
}
