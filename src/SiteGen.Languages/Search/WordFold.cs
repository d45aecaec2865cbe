namespace SiteGen.Languages.Search;

/// <summary>
/// Writes a word with few Latin letters, so that spellings of one word by different keyboards become equal: Kazakh typed with its own,
/// with Russian or with Latin letters. Only compared, never shown.
/// </summary>
public static class WordFold
{
    /// <summary>Letters of a fold that decide which file of an index holds a word. A beginning of so many letters is found in one file.</summary>
    public const int KeyLength = 4;

    /// <summary>Each letter and its fold; `-` is nothing. A letter that is not here stands for itself.</summary>
    public const string Letters =
        "а a ә a б b в v г g ғ g д d е e ё e ж j з z и i й i к k қ k л l м m н n ң n о o ө o п p р r с s т t у u ұ u ү u ф f х h һ h ц ts ч ch "
        + "ш sh щ sh ъ - ы i і i ь - э e ю iu я ia q k x h w u y i c s ä a ö o ü u ū u ğ g ş sh ñ n ı i * -";

    /// <summary>Groups of Latin letters, longest first, that stand for one Cyrillic letter, and the fold of that.</summary>
    public const string Groups = "shch sh sch sh zh j kh h gh g ch ch";

    private static readonly string?[] Table = Pairs(Letters);
    private static readonly (string Group, string Fold)[] GroupPairs = Groups.Split(' ').Chunk(2).Select(pair => (pair[0], pair[1])).ToArray();

    /// <summary>Writes the fold of a word that <see cref="WordReader"/> gave; at most twice as long as the word.</summary>
    public static int Fold(ReadOnlySpan<char> word, Span<char> fold)
    {
        var length = 0;
        for (var i = 0; i < word.Length;)
        {
            var letters = ReadOnlySpan<char>.Empty;
            var taken = 0;
            if (char.IsAsciiLetterLower(word[i]))
            {
                (taken, letters) = FindGroup(word[i..]);
            }

            if (taken == 0)
            {
                taken = 1;
                letters = word[i] < Table.Length && Table[word[i]] is { } folded ? folded : word.Slice(i, 1);
            }

            letters.CopyTo(fold[length..]);
            length += letters.Length;
            i += taken;
        }

        return length;
    }

    /// <summary>The fold of a word.</summary>
    public static string Fold(string word)
    {
        Span<char> fold = stackalloc char[2 * (WordReader.Longest + Stemmer.Growth)];
        return fold[..Fold(word.AsSpan(0, Math.Min(word.Length, WordReader.Longest)), fold)].ToString();
    }

    /// <summary>A number from 0 to 65535 that is equal for words whose folds begin alike; facets, which begin with `=`, count whole.</summary>
    public static int Key(ReadOnlySpan<char> term)
    {
        if (term[0] == '=')
        {
            return Hash(term);
        }

        Span<char> fold = stackalloc char[2 * (WordReader.Longest + Stemmer.Growth)];
        return Hash(fold[..Math.Min(Fold(term, fold), KeyLength)]);
    }

    private static int Hash(ReadOnlySpan<char> text)
    {
        var hash = 2166136261;
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * 16777619;
        }

        return (int)((hash ^ (hash >> 16)) & 0xFFFF);
    }

    private static (int Taken, string Fold) FindGroup(ReadOnlySpan<char> word)
    {
        foreach (var (group, fold) in GroupPairs)
        {
            if (word.StartsWith(group, StringComparison.Ordinal))
            {
                return (group.Length, fold);
            }
        }

        return (0, "");
    }

    private static string?[] Pairs(string pairs)
    {
        var table = new string?[0x600];
        foreach (var pair in pairs.Split(' ').Chunk(2))
        {
            table[pair[0][0]] = pair[1] == "-" ? "" : pair[1];
        }

        return table;
    }
}
