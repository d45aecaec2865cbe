using System.Text;
using SiteGen.Languages.Slugs;

namespace SiteGen.Languages.Order;

/// <summary>
/// The order of a language's alphabet. First digits, then the alphabet, then Latin letters, then all else, with quotes, hyphens and
/// spaces passed over; among equals variants (Е before Ё) and small letters decide, and at last the codes of the characters, so that only
/// identical texts are equal.
/// </summary>
public sealed class LetterOrder : IComparer<string>
{
    // Ranks, in the order of the classes. The end of a level ranks below every letter, so a word comes before its continuations.
    private const char EndOfLevel = '\u0001';
    private const char FirstDigit = '\u0010';
    private const char FirstLetter = '\u0100';
    private const char FirstLatin = '\u3000';
    private const char OtherMark = '\u4000';
    private const string NoIndexLetter = "#";

    private readonly Alphabet alphabet;
    private readonly Dictionary<char, LetterRank> ranks = [];
    private readonly List<(string Small, LetterRank Rank)> longLetters = [];

    /// <summary>The order of an alphabet.</summary>
    public LetterOrder(Alphabet alphabet)
    {
        this.alphabet = alphabet;
        for (var digit = '0'; digit <= '9'; digit++)
        {
            ranks[digit] = new LetterRank((char)(FirstDigit + digit - '0'));
        }

        for (var latin = 'a'; latin <= 'z'; latin++)
        {
            ranks[latin] = new LetterRank((char)(FirstLatin + latin - 'a'));
        }

        for (var place = 0; place < alphabet.Places.Length; place++)
        {
            for (var variant = 0; variant < alphabet.Places[place].Length; variant++)
            {
                Add(alphabet.Places[place][variant].ToLowerInvariant(), new LetterRank((char)(FirstLetter + place), (char)variant));
            }
        }

        // é stands with e, unless the alphabet has it as a letter of its own.
        foreach (var (letter, plain) in FallbackSpellings.AccentedLatin)
        {
            ranks.TryAdd(letter, ranks[plain] with { Variant = letter });
        }
    }

    /// <summary>Negative when <paramref name="x"/> comes first; 0 only for identical texts.</summary>
    public int Compare(string? x, string? y)
    {
        if (ReferenceEquals(x, y))
        {
            return 0;
        }

        if (x is null || y is null)
        {
            return x is null ? -1 : 1;
        }

        return string.CompareOrdinal(KeyOf(x), KeyOf(y));
    }

    /// <summary>A key whose ordinal order is this order; make it once for each text of a long list.</summary>
    public string KeyOf(string text)
    {
        // The ranks, an end, a weight for each letter, an end, the text itself.
        var key = new StringBuilder(text.Length * 4);
        var weights = new StringBuilder(text.Length * 2);
        for (var position = 0; position < text.Length;)
        {
            var length = LetterAt(text, position, out var place);
            var letter = text.AsSpan(position, length);
            position += length;
            if (place is { } rank)
            {
                key.Append(rank.Rank);
            }
            else if (IsPassedOver(letter[0]))
            {
                continue;
            }
            else
            {
                key.Append(OtherMark).Append(char.ToLowerInvariant(letter[0]));
            }

            weights.Append((char)(EndOfLevel + 1 + place.GetValueOrDefault().Variant)).Append(IsSmall(letter) ? 's' : 't');
        }

        return key.Append(EndOfLevel).Append(weights).Append(EndOfLevel).Append(text).ToString();
    }

    /// <summary>The items in order, each key made once; items with identical texts stay in the order they came in.</summary>
    public T[] Sort<T>(IEnumerable<T> items, Func<T, string> text) =>
        [.. items.Select(item => (Item: item, Key: KeyOf(text(item)))).OrderBy(keyed => keyed.Key, StringComparer.Ordinal).Select(keyed => keyed.Item)];

    /// <summary>The heading of an A–Z index under which a text stands; `#` for what begins with no letter.</summary>
    public string IndexLetterOf(string text)
    {
        for (var position = 0; position < text.Length;)
        {
            var first = text[position];
            position += LetterAt(text, position, out var place);
            if (place is { } rank)
            {
                return HeadingOf(rank.Rank);
            }

            if (!IsPassedOver(first))
            {
                return char.IsLetter(first) ? char.ToUpperInvariant(first).ToString() : NoIndexLetter;
            }
        }

        return NoIndexLetter;
    }

    private string HeadingOf(char rank) => rank switch
    {
        >= FirstLatin => ((char)('A' + rank - FirstLatin)).ToString(),
        >= FirstLetter => alphabet.Places[rank - FirstLetter][0],
        _ => NoIndexLetter,
    };

    private void Add(string small, LetterRank rank)
    {
        if (small.Length == 1)
        {
            ranks[small[0]] = rank;
        }
        else
        {
            // The longest first: `shh` must not be read as `sh` and `h`.
            longLetters.Add((small, rank));
            longLetters.Sort((left, right) => right.Small.Length.CompareTo(left.Small.Length));
        }
    }

    private int LetterAt(string text, int position, out LetterRank? rank)
    {
        foreach (var (small, rankOfLong) in longLetters)
        {
            if (text.AsSpan(position).StartsWith(small, StringComparison.OrdinalIgnoreCase))
            {
                rank = rankOfLong;
                return small.Length;
            }
        }

        rank = ranks.TryGetValue(char.ToLowerInvariant(text[position]), out var found) ? found : null;
        return 1;
    }

    private static bool IsSmall(ReadOnlySpan<char> letter)
    {
        foreach (var character in letter)
        {
            if (character != char.ToLowerInvariant(character))
            {
                return false;
            }
        }

        return true;
    }

    // Names of projects stand in quotes; a soft hyphen is not there at all.
    private static bool IsPassedOver(char character) =>
        char.IsWhiteSpace(character) || "«»„“”‟‹›‘’‚‛\"'`-‐‑‒–—\u00AD\u200B".Contains(character, StringComparison.Ordinal);
}
