using System.Globalization;

namespace SiteGen.Primitives.Text;

/// <summary>Makes text from files safe to print: what could move the cursor, colour the screen or turn the line around is replaced.</summary>
public static class PrintableText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text on one line; the same instance when nothing is wrong with it.</summary>
    public static string Of(string text)
    {
        var isClean = true;
        foreach (var letter in text)
        {
            isClean &= !IsHarmful(letter);
        }

        return isClean ? text : string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                target[i] = source[i] is '\n' or '\r' ? ' ' : IsHarmful(source[i]) ? Replacement : source[i];
            }
        });
    }

    private static bool IsHarmful(char letter) =>
        char.IsControl(letter) && letter != '\t'
        || letter is '\u2028' or '\u2029'
        // Marks that turn the direction of writing, with which a line can be made to look like another.
        || (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.Format && letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
}
