using SiteGen.Primitives.Text;

namespace SiteGen.Authoring.Checking.Texts;

/// <summary>
/// Knows letters that may stand in a file as a letter and a mark: the two Cyrillic ones, and the Latin ones of names. The framework's own
/// normalization does nothing without culture data. A stress mark over a Cyrillic vowel has no letter of its own and is none of them.
/// </summary>
internal static class LetterComposer
{
    private const string Marks = "\u0300\u0301\u0302\u0303\u0308\u030A\u030C\u0327\u0306\u0307\u0304";

    /// <summary>For each letter the composed ones in the order of <see cref="Marks"/>; a space where there is none.</summary>
    private static readonly Dictionary<char, string> Letters = new()
    {
        ['A'] = "ÀÁÂÃÄÅǍ ĂȦĀ", ['a'] = "àáâãäåǎ ăȧā", ['C'] = " ĆĈ   ČÇ Ċ ", ['c'] = " ćĉ   čç ċ ",
        ['D'] = "      ĎḐ Ḋ ", ['d'] = "      ďḑ ḋ ", ['E'] = "ÈÉÊẼË ĚȨĔĖĒ", ['e'] = "èéêẽë ěȩĕėē",
        ['G'] = " ǴĜ   ǦĢĞĠḠ", ['g'] = " ǵĝ   ǧģğġḡ", ['I'] = "ÌÍÎĨÏ Ǐ ĬİĪ", ['i'] = "ìíîĩï ǐ ĭ ī",
        ['K'] = " Ḱ    ǨĶ   ", ['k'] = " ḱ    ǩķ   ", ['L'] = " Ĺ    ĽĻ   ", ['l'] = " ĺ    ľļ   ",
        ['N'] = "ǸŃ Ñ  ŇŅ Ṅ ", ['n'] = "ǹń ñ  ňņ ṅ ", ['O'] = "ÒÓÔÕÖ Ǒ ŎȮŌ", ['o'] = "òóôõö ǒ ŏȯō",
        ['R'] = " Ŕ    ŘŖ Ṙ ", ['r'] = " ŕ    řŗ ṙ ", ['S'] = " ŚŜ   ŠŞ Ṡ ", ['s'] = " śŝ   šş ṡ ",
        ['T'] = "      ŤŢ Ṫ ", ['t'] = "    ẗ ťţ ṫ ", ['U'] = "ÙÚÛŨÜŮǓ Ŭ Ū", ['u'] = "ùúûũüůǔ ŭ ū",
        ['Y'] = "ỲÝŶỸŸ    ẎȲ", ['y'] = "ỳýŷỹÿẙ   ẏȳ", ['Z'] = " ŹẐ   Ž  Ż ", ['z'] = " źẑ   ž  ż ",
    };

    /// <summary>Whether a character may be the second half of a letter.</summary>
    public static bool IsMark(char letter) => letter is >= '\u0300' and <= '\u036F';

    /// <summary>The one letter that a letter and a mark make, or '\0'.</summary>
    public static char Compose(char letter, char mark)
    {
        if (Letters.TryGetValue(letter, out var row))
        {
            return Marks.IndexOf(mark, StringComparison.Ordinal) is var at and >= 0 && row[at] != ' ' ? row[at] : '\0';
        }

        return CyrillicComposer.Compose(string.Concat([letter], [mark])) is [var composed] ? composed : '\0';
    }
}
