namespace SiteGen.Authoring.Checking.Leaks;

/// <summary>
/// Finds many texts in another in one pass over it: a hash of so many letters rolls along, and only where it is that of a text's beginning are
/// letters compared. The cost does not depend on how many texts there are.
/// </summary>
internal sealed class WordsIndex
{
    /// <summary>Texts shorter than this are not looked for: they would be found everywhere.</summary>
    public const int Shortest = 12;

    private const uint Factor = 0x01000193;
    private const int MarkBits = 18;

    private readonly Dictionary<uint, List<int>> byHash = [];
    private readonly ulong[] marks = new ulong[1 << (MarkBits - 6)];
    private readonly string[] texts;
    private readonly uint leaving = 1;

    public WordsIndex(string[] texts)
    {
        this.texts = texts;
        for (var i = 0; i < Shortest; i++)
        {
            leaving *= Factor;
        }

        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i].Length < Shortest)
            {
                continue;
            }

            var hash = Hash(texts[i].AsSpan(0, Shortest));
            if (!byHash.TryGetValue(hash, out var same))
            {
                byHash[hash] = same = [];
            }

            same.Add(i);
            marks[(hash >> (32 - MarkBits)) >> 6] |= 1UL << (int)((hash >> (32 - MarkBits)) & 63);
        }
    }

    /// <summary>Adds the indexes of those texts to <paramref name="hits"/> that stand in <paramref name="letters"/>.</summary>
    public void Find(ReadOnlySpan<char> letters, HashSet<int> hits)
    {
        if (letters.Length < Shortest || byHash.Count == 0)
        {
            return;
        }

        var hash = Hash(letters[..Shortest]);
        for (var end = Shortest; ; end++)
        {
            var mark = hash >> (32 - MarkBits);
            if ((marks[mark >> 6] & (1UL << (int)(mark & 63))) != 0 && byHash.TryGetValue(hash, out var candidates))
            {
                Compare(letters[(end - Shortest)..], candidates, hits);
            }

            if (end == letters.Length)
            {
                return;
            }

            hash = (hash * Factor) + letters[end] - (leaving * letters[end - Shortest]);
        }
    }

    private void Compare(ReadOnlySpan<char> letters, List<int> candidates, HashSet<int> hits)
    {
        foreach (var candidate in candidates)
        {
            if (letters.StartsWith(texts[candidate], StringComparison.Ordinal))
            {
                hits.Add(candidate);
            }
        }
    }

    private static uint Hash(ReadOnlySpan<char> letters)
    {
        var hash = 0u;
        foreach (var letter in letters)
        {
            hash = (hash * Factor) + letter;
        }

        return hash;
    }
}
