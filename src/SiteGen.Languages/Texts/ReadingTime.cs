namespace SiteGen.Languages.Texts;

/// <summary>
/// Estimates how long a text takes to read. Characters are counted, not words: between languages they vary least, and Kazakh words are long.
/// </summary>
public static class ReadingTime
{
    /// <summary>About 155 Kazakh or 180 Russian words a minute.</summary>
    public const int DefaultSpeed = 1300;

    /// <summary>For the letters of most texts: 1 where a character counts.</summary>
    private static readonly byte[] Counted = Enumerable.Range(0, 0x600).Select(code => One((char)code)).ToArray();

    /// <summary>How many letters, digits and spaces a text has; counts of pieces may be added up.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var letter in text)
        {
            count += letter < Counted.Length ? Counted[letter] : One(letter);
        }

        return count;
    }

    private static byte One(char letter) => char.IsLetterOrDigit(letter) || char.IsWhiteSpace(letter) ? (byte)1 : (byte)0;

    /// <summary>Whole minutes for that many characters, at least one.</summary>
    public static int Minutes(int count, int speed = DefaultSpeed) =>
        Math.Max(1, (int)Math.Round((double)count / Math.Max(1, speed), MidpointRounding.AwayFromZero));
}
