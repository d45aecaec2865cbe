namespace SiteGen.Languages.Search;

/// <summary>
/// Reads the words of a text as search compares them: small, without accents, a number without its group signs, Latin look-alikes in a
/// Cyrillic word as Cyrillic, Roman numerals in one script. Single letters are passed over. Allocates nothing.
/// </summary>
public ref struct WordReader
{
    /// <summary>Letters beyond which a word is cut.</summary>
    public const int Longest = 40;

    private readonly ReadOnlySpan<char> text;
    private readonly Span<char> word;
    private int at;
    private int length;

    /// <summary>Reads <paramref name="text"/>; <paramref name="room"/> holds the word and has at least <see cref="Longest"/> characters.</summary>
    public WordReader(ReadOnlySpan<char> text, Span<char> room)
    {
        this.text = text;
        word = room[..Longest];
    }

    /// <summary>The word; valid until the next step.</summary>
    public readonly ReadOnlySpan<char> Current => word[..length];

    /// <summary>Goes to the next word.</summary>
    public bool MoveNext()
    {
        while (Read())
        {
            if (length > 1 || char.IsDigit(word[0]))
            {
                return true;
            }
        }

        return false;
    }

    private bool Read()
    {
        length = 0;
        var room = word;
        var isGrouped = false;
        LetterKinds some = LetterKinds.None, every = LetterKinds.Every;
        for (; at < text.Length; at++)
        {
            var letter = SearchLetters.Of(text[at]);
            if (letter > SearchLetters.Gap)
            {
                if (length < room.Length)
                {
                    room[length++] = letter;
                    var kinds = SearchLetters.KindsOf(letter);
                    some |= kinds;
                    every &= kinds;
                }
            }
            else if (letter == SearchLetters.Gap)
            {
                if (length > 0 && every.HasFlag(LetterKinds.Digit) && (isGrouped || length <= 3) && IsGroupSign())
                {
                    isGrouped = true;
                    continue;
                }

                if (length > 0)
                {
                    break;
                }
            }
            else if (text[at] == '\u0306' && length > 0 && room[length - 1] == 'и')
            {
                room[length - 1] = 'й';
            }
        }

        if (some.HasFlag(LetterKinds.Latin) && (some.HasFlag(LetterKinds.Cyrillic) || every.HasFlag(LetterKinds.Roman)))
        {
            foreach (ref var letter in room[..length])
            {
                letter = SearchLetters.AsCyrillic(letter);
            }
        }

        return length > 0;
    }

    /// <summary>Whether a space stands between the groups of one number: exactly three digits follow.</summary>
    private readonly bool IsGroupSign() =>
        text[at] is ' ' or '\u00A0' or '\u202F' or '\u2009'
        && at + 3 < text.Length
        && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3])
        && (at + 4 == text.Length || !char.IsAsciiDigit(text[at + 4]));
}
