namespace SiteGen.Languages.Search;

/// <summary>How search sees single characters: letters small, ё as е, signs that belong to a letter left out, everything else a gap.</summary>
public static class SearchLetters
{
    /// <summary>Ends a word.</summary>
    public const char Gap = ' ';

    /// <summary>Belongs to the letter before it and is left out.</summary>
    public const char Nothing = '\0';

    /// <summary>Latin letters, and the Cyrillic ones that look the same.</summary>
    public const string Alike = "a а e е o о p р c с x х y у i і k к m м t т h һ";

    /// <summary>Letters that are read as others, and those.</summary>
    public const string Variants = "ё е ə ә ǝ ә";

    /// <summary>Left out wherever they stand: soft hyphen, apostrophes, marks above and below letters.</summary>
    public const string LeftOut = "\u00AD'’ʼʻ`";

    private static readonly char[] Table = Enumerable.Range(0, 0x600).Select(code => Find((char)code)).ToArray();

    private static readonly LetterKinds[] Kinds = Enumerable.Range(0, 0x600).Select(code => FindKinds((char)code)).ToArray();

    private static readonly char[] CyrillicOf = Pairs();

    /// <summary>The small letter or digit, <see cref="Gap"/> or <see cref="Nothing"/>.</summary>
    public static char Of(char character) => character < Table.Length ? Table[character] : Find(character);

    /// <summary>What a small letter or digit is.</summary>
    internal static LetterKinds KindsOf(char small) => small < Kinds.Length ? Kinds[small] : LetterKinds.None;

    /// <summary>The Cyrillic letter that looks like a small Latin one; others are given back.</summary>
    public static char AsCyrillic(char small) => small < CyrillicOf.Length && CyrillicOf[small] != '\0' ? CyrillicOf[small] : small;

    private static char Find(char character)
    {
        if (character is >= '\u0300' and <= '\u036F' || LeftOut.Contains(character, StringComparison.Ordinal))
        {
            return Nothing;
        }

        if (!char.IsLetter(character) && !char.IsDigit(character))
        {
            return Gap;
        }

        // U+0130 has no simple lower case, so it would arrive as it is.
        var small = character == 'İ' ? 'i' : char.ToLowerInvariant(character);
        var variant = Variants.IndexOf(small, StringComparison.Ordinal);
        return variant >= 0 && variant % 4 == 0 ? Variants[variant + 2] : small;
    }

    private static LetterKinds FindKinds(char small) => small switch
    {
        >= '0' and <= '9' => LetterKinds.Digit,
        'i' or 'v' or 'x' or 'l' or 'c' or 'd' or 'm' => LetterKinds.Latin | LetterKinds.Roman,
        >= 'a' and <= 'z' => LetterKinds.Latin,
        >= '\u0400' and <= '\u052F' => LetterKinds.Cyrillic,
        _ => LetterKinds.None,
    };

    private static char[] Pairs()
    {
        var table = new char[128];
        var pairs = Alike.Split(' ');
        for (var i = 0; i < pairs.Length; i += 2)
        {
            table[pairs[i][0]] = pairs[i + 1][0];
        }

        return table;
    }
}
