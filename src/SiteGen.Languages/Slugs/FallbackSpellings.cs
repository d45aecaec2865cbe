using SiteGen.Primitives.Collections;

namespace SiteGen.Languages.Slugs;

/// <summary>
/// Spellings for letters that a language's own table does not have, so that none is dropped in silence: a name with Ұ on a Russian page,
/// Ї on a Kazakh one, é on any.
/// </summary>
internal static class FallbackSpellings
{
    /// <summary>Latin letters with marks, and the letter without them.</summary>
    public static EquatableArray<(char Letter, char Plain)> AccentedLatin { get; } = Accented(
        "aàáâãäåāăąǎạảấầẩẫậắằẳẵặ", "cçćĉċč", "dďđ", "eèéêëēĕėęěẹẻẽếềểễệ", "gĝğġģǧ", "hĥħḥ", "iìíîïĩīĭįıỉịǐ", "jĵ", "kķǩḳ", "lĺļľŀł", "nñńņňŉŋǹṇ",
        "oòóôõöøōŏőơǒọỏốồổỗộớờởỡợ", "rŕŗřṛ", "sśŝşšșṣ", "tţťŧțṭ", "uùúûüũūŭůűųưǔụủứừửữự", "wŵẁẃẅ", "yýÿŷỳỵỷỹ", "zźżžẓ");

    /// <summary>Every fallback, by small letter.</summary>
    public static IReadOnlyDictionary<char, string> ByLetter { get; } = All();

    private static Dictionary<char, string> All()
    {
        var table = AccentedLatin.ToDictionary(pair => pair.Letter, pair => pair.Plain.ToString());
        var rest = LetterSpellings.Of(
            "ß ss æ ae œ oe ð d þ th ə a ǝ a ĸ k "

            // Cyrillic letters of the neighbours.
            + "ї i є ye ґ g ў u ћ c ђ d љ l њ n џ dz ј j ѕ dz җ zh ҳ h ҷ j ӣ i ӯ u ҡ q ҙ z ҫ s ҝ g ҹ ch ӈ n ӑ a ӗ e ӳ u ӓ a ӧ o ӱ u ӂ zh ҥ n ԝ w "

            // Signs that count as letters but are marks on the one before them: oʻ, gʼ; and the Cyrillic palochka.
            + "ʻ - ʼ - ʽ - ʹ - ʺ - ˈ - ӏ -");
        foreach (var (letter, latin) in rest)
        {
            table[letter] = latin;
        }

        // U+0130 has no simple lower case, so it arrives as it is.
        table['İ'] = "i";
        foreach (var (letter, latin) in KazakhLanguage.Formats.SlugLetters)
        {
            table.TryAdd(letter, latin);
        }

        return table;
    }

    private static EquatableArray<(char Letter, char Plain)> Accented(params ReadOnlySpan<string> groups)
    {
        var table = new List<(char Letter, char Plain)>();
        foreach (var group in groups)
        {
            foreach (var letter in group.AsSpan(1))
            {
                table.Add((letter, group[0]));
            }
        }

        return table.ToEquatableArray();
    }
}
