using System.Globalization;
using System.Text;

namespace SiteGen.Pipeline.Model.Addresses;

/// <summary>Writes addresses and ids without spaces and without signs that mean something to YAML; letters of any alphabet stay readable.</summary>
internal static class LedgerWord
{
    /// <summary>The word with every other sign as `%` and two digits for each byte.</summary>
    public static string Encode(string text)
    {
        if (text.All(IsPlain))
        {
            return text;
        }

        var encoded = new StringBuilder(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsBmp && IsPlain((char)rune.Value))
            {
                encoded.Append((char)rune.Value);
                continue;
            }

            foreach (var value in Encoding.UTF8.GetBytes(rune.ToString()))
            {
                encoded.Append(CultureInfo.InvariantCulture, $"%{value:X2}");
            }
        }

        return encoded.ToString();
    }

    /// <summary>What a word stands for.</summary>
    public static string Decode(string word) => word.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(word) : word;

    private static bool IsPlain(char letter) => char.IsLetterOrDigit(letter) || letter is '/' or '-' or '_' or '.';
}
