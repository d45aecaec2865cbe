namespace SiteGen.Authoring.Importing;

/// <summary>Tells Kazakh, Russian and English apart by letters and by the words that no text does without.</summary>
internal static class LanguageGuess
{
    private const string KazakhLetters = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";

    private static readonly HashSet<string> KazakhWords = new("және мен бен пен үшін бойынша туралы бұл осы сол деп деді болып жылы еді екен".Split(' '), StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> RussianWords = new("и в на что по для не с как к его это из от также года был было были при".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>The language of a text, and whether that is sure: a few words may be either.</summary>
    public static (string Language, bool IsSure) Of(string text)
    {
        int cyrillic = 0, latin = 0, kazakh = 0;
        foreach (var letter in text)
        {
            if (letter is >= '\u0400' and <= '\u04FF')
            {
                cyrillic++;
                kazakh += KazakhLetters.Contains(letter, StringComparison.Ordinal) ? 1 : 0;
            }
            else if (char.IsAsciiLetter(letter))
            {
                latin++;
            }
        }

        if (latin > cyrillic * 2)
        {
            return ("en", latin > 60);
        }

        var words = text.Split([' ', '\n', '\t', '\u00A0', ',', '.', '!', '?', '«', '»', ':'], StringSplitOptions.RemoveEmptyEntries);
        var forKazakh = (kazakh * 2) + (words.Count(KazakhWords.Contains) * 6);
        var forRussian = (cyrillic / 14) + (words.Count(RussianWords.Contains) * 6);
        return forKazakh > forRussian ? ("kk", forKazakh > forRussian * 2) : ("ru", cyrillic > 20 && forRussian > forKazakh * 2);
    }
}
