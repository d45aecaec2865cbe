using System.Text;

namespace SiteGen.Pipeline.Media;

/// <summary>Texts in metadata, which may be of any encoding and length.</summary>
internal static class MetadataText
{
    private const int Longest = 300;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text as UTF-8 where it is, else letter by letter; without what cannot be printed, and not endless.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            text = Encoding.Latin1.GetString(bytes);
        }

        return Clean(text);
    }

    /// <summary>One line of printable letters.</summary>
    public static string Clean(string text)
    {
        var kept = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (kept.Length >= Longest)
            {
                break;
            }

            kept.Append(Rune.IsControl(rune) || rune == Rune.ReplacementChar ? " " : rune.ToString());
        }

        return kept.ToString().Trim();
    }
}
