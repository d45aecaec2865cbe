using System.Globalization;

namespace SiteGen.Pipeline.Assets;

/// <summary>A colour of the screen.</summary>
internal readonly record struct Rgb(byte Red, byte Green, byte Blue)
{
    /// <summary>Relative luminance as WCAG 2.2 defines it, 0 to 1.</summary>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>Reads `#rrggbb`, which the settings have checked.</summary>
    public static Rgb Parse(string text) => new(Part(text, 1), Part(text, 3), Part(text, 5));

    /// <summary>The colour a share of the way to another.</summary>
    public Rgb Mix(Rgb other, double share) => new(Mix(Red, other.Red, share), Mix(Green, other.Green, share), Mix(Blue, other.Blue, share));

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private static byte Part(string text, int start) => byte.Parse(text.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static byte Mix(byte from, byte to, double share) => (byte)Math.Round(from + ((to - from) * share));

    private static double Linear(byte part)
    {
        var value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
