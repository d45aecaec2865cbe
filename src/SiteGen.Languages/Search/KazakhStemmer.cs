using System.Buffers;

namespace SiteGen.Languages.Search;

/// <summary>
/// Strips Kazakh endings: at most one of «being in it», case, possessive, plural and derivation, each only after letters and vowels that it
/// can follow. A way that leads to a known stem wins over every other, so that Түркістан and Түркістанда meet although -тан is an ending too.
/// </summary>
public sealed class KazakhStemmer : Stemmer
{
    /// <summary>Letters that stay when the stem is not known.</summary>
    internal const int ShortestStem = 4;

    internal static readonly SearchValues<char> Vowels = SearchValues.Create("аәеёиоөуұүыіэюя");

    private static readonly KazakhEnding[][] Slots = KazakhRules.Slots.Select(ReadSlot).ToArray();
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Shortened = KazakhRules.Shortened.Split(' ')
        .Chunk(2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly HashSet<string> known;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    /// <summary>A stemmer that knows the nouns of press offices and, beside them, some names.</summary>
    public KazakhStemmer(IEnumerable<string> names)
    {
        known = new HashSet<string>(KazakhRules.Nouns.Split(' '), StringComparer.Ordinal);
        lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        var words = names.SelectMany(Words).ToArray();

        // «Түркістан облысы» makes Түркістан known; облысы is a form of a known noun, and knowing it would tear it from облыс.
        foreach (var word in words.Where(word => word.Length > 1 && !known.Contains(Stem(word))).ToArray())
        {
            known.Add(word);
        }
    }

    /// <summary>The endings for the script: slots separated by `|`, in them `ending.letters before.vowels not before.? if a known stem must be left`.</summary>
    public static string SlotTable => string.Join('|', Slots.Select(slot =>
        string.Join(' ', slot.Select(ending => $"{ending.Text}.{ending.After}.{ending.Clashing}.{(ending.NeedsKnown ? "?" : "")}"))));

    /// <summary>The stems that are never cut, in ordinal order.</summary>
    public IEnumerable<string> Known => known.Order(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int Stem(Span<char> word, int length)
    {
        var cut = FindKnown(word[..length], 0);
        if (cut == 0)
        {
            return Settle(word, Strip(word[..length]), isKnown: false);
        }

        return Settle(word, cut, isKnown: true);
    }

    /// <summary>The longest beginning that is a known stem when endings are taken off; 0 when there is none.</summary>
    private int FindKnown(ReadOnlySpan<char> word, int slot)
    {
        if (IsKnown(word))
        {
            return word.Length;
        }

        var best = 0;
        for (; slot < Slots.Length; slot++)
        {
            foreach (var ending in Slots[slot])
            {
                if (ending.Fits(word))
                {
                    best = Math.Max(best, FindKnown(word[..^ending.Text.Length], slot + 1));
                }
            }
        }

        return best;
    }

    private bool IsKnown(ReadOnlySpan<char> word)
    {
        Span<char> settled = stackalloc char[WordReader.Longest + Growth];
        word.CopyTo(settled);
        return lookup.Contains(settled[..Settle(settled, word.Length, isKnown: true)]);
    }

    /// <summary>What is left of an unknown word: the longest ending of each slot goes while enough is left.</summary>
    private static int Strip(ReadOnlySpan<char> word)
    {
        foreach (var slot in Slots)
        {
            foreach (var ending in slot)
            {
                var rest = word.Length - ending.Text.Length;
                if (!ending.NeedsKnown && rest >= ShortestStem && ending.Fits(word) && word[..rest].ContainsAny(Vowels))
                {
                    word = word[..rest];
                    break;
                }
            }
        }

        return word.Length;
    }

    /// <summary>
    /// Undoes what an ending does to the letters before it: мектеб- is мектеп, халқ- is халық. A last ы or і of an unknown stem goes too:
    /// nobody can tell whether it is a possessive. So does the т of журналист, which журналистер has lost.
    /// </summary>
    private static int Settle(Span<char> word, int length, bool isKnown)
    {
        if (!isKnown && length > ShortestStem && (word[length - 1] is 'ы' or 'і' || (word[length - 1] == 'т' && word[length - 2] == 'с')))
        {
            length--;
        }

        word[length - 1] = word[length - 1] switch { 'б' => 'п', 'г' => 'к', 'ғ' => 'қ', var other => other };
        if (length <= ShortestStem && Shortened.TryGetValue(word[..length], out var full))
        {
            full.CopyTo(word);
            return full.Length;
        }

        return length;
    }

    private static KazakhEnding[] ReadSlot(string slot)
    {
        var classes = KazakhRules.Classes.Split(' ').ToDictionary(entry => entry[0], entry => entry[2..]);
        var sides = KazakhRules.Harmony.Split(' ');
        return slot.Split(' ').Select(entry =>
        {
            var text = entry[..entry.IndexOf('.', StringComparison.Ordinal)];
            var marks = entry[(text.Length + 1)..];
            var vowel = text.AsSpan().IndexOfAny(Vowels);
            var side = vowel < 0 || marks.Contains('!', StringComparison.Ordinal) ? "" : text[vowel] is 'а' or 'ы' ? sides[1] : sides[0];
            return new KazakhEnding(text, classes[marks[0]], side, marks.Contains('?', StringComparison.Ordinal));
        }).ToArray();
    }

    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var reader = new WordReader(name, stackalloc char[WordReader.Longest]);
        while (reader.MoveNext())
        {
            words.Add(reader.Current.ToString());
        }

        return words;
    }
}
