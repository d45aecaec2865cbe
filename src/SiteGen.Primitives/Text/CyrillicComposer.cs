namespace SiteGen.Primitives.Text;

/// <summary>
/// Composes the two Cyrillic letters that occur decomposed in practice: и + U+0306 → й and е + U+0308 → ё, with their capitals.
/// `string.Normalize` does nothing, silently, under invariant globalization; file names from macOS arrive decomposed.
/// </summary>
public static class CyrillicComposer
{
    /// <summary>Whether <see cref="Compose"/> would change the text.</summary>
    public static bool IsDecomposed(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOfAny('\u0306', '\u0308'); i >= 0;)
        {
            if (i > 0 && Composed(text[i - 1], text[i]) != '\0')
            {
                return true;
            }

            var next = text[(i + 1)..].IndexOfAny('\u0306', '\u0308');
            i = next < 0 ? -1 : i + 1 + next;
        }

        return false;
    }

    /// <summary>The text with those letters composed; the same instance when there are none.</summary>
    public static string Compose(string text)
    {
        if (!IsDecomposed(text))
        {
            return text;
        }

        var composed = new System.Text.StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var joined = composed.Length > 0 ? Composed(composed[^1], letter) : '\0';
            if (joined == '\0')
            {
                composed.Append(letter);
            }
            else
            {
                composed[^1] = joined;
            }
        }

        return composed.ToString();
    }

    private static char Composed(char letter, char mark) => (letter, mark) switch
    {
        ('и', '\u0306') => 'й',
        ('И', '\u0306') => 'Й',
        ('е', '\u0308') => 'ё',
        ('Е', '\u0308') => 'Ё',
        _ => '\0',
    };
}
