using System.Globalization;
using System.Text;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Assets;

/// <summary>
/// The organisation's colour as custom properties for both palettes. A colour that misses the contrast of WCAG 2.2 AA (4.5:1) against the
/// page is moved towards black or white until it meets it, and the change is said.
/// </summary>
internal static class AccentStyle
{
    private const double Needed = 4.5;

    // The two grounds of the default theme; a theme of one's own with others may state its accent in its own style sheet.
    private static readonly Rgb Paper = new(251, 248, 242);
    private static readonly Rgb Night = new(22, 20, 17);

    public static byte[] Of(Located<string> accent, DiagnosticCollector found)
    {
        var colour = Rgb.Parse(accent.Value);
        var light = Towards(colour, new Rgb(0, 0, 0), Paper);
        var dark = Towards(colour, new Rgb(255, 255, 255), Night);
        if (light != colour)
        {
            found.Add(AssetRules.WeakAccent(accent, Contrast(colour, Paper).ToString("0.0", CultureInfo.InvariantCulture), light.ToString()));
        }

        return Encoding.UTF8.GetBytes($":root{{--accent:{light}}}@media (prefers-color-scheme:dark){{:root{{--accent:{dark}}}}}\n");
    }

    private static Rgb Towards(Rgb colour, Rgb end, Rgb ground)
    {
        var moved = colour;
        for (var step = 1; step <= 20 && Contrast(moved, ground) < Needed; step++)
        {
            moved = colour.Mix(end, step / 20.0);
        }

        return moved;
    }

    private static double Contrast(Rgb one, Rgb other)
    {
        var (lighter, darker) = one.Luminance > other.Luminance ? (one, other) : (other, one);
        return (lighter.Luminance + 0.05) / (darker.Luminance + 0.05);
    }
}
