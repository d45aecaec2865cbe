using System.Buffers;

namespace SiteGen.Languages.Search;

/// <summary>Words, each once, with the weightiest field it was added with, in the order in which they came. Rents its room.</summary>
internal sealed class WordTable : IDisposable
{
    private int[] buckets = ArrayPool<int>.Shared.Rent(1024);
    private Entry[] entries = ArrayPool<Entry>.Shared.Rent(512);
    private char[] letters = ArrayPool<char>.Shared.Rent(4096);
    private int lettersUsed;
    private int mask = 1023;

    public WordTable() => buckets.AsSpan(0, mask + 1).Clear();

    public int Count { get; private set; }

    public ReadOnlySpan<char> this[int index] => letters.AsSpan(entries[index].Start, entries[index].Length);

    public TermField FieldOf(int index) => entries[index].Field;

    public void Add(ReadOnlySpan<char> word, TermField field)
    {
        var hash = Hash(word);
        for (var bucket = hash & mask; ; bucket = (bucket + 1) & mask)
        {
            var index = buckets[bucket] - 1;
            if (index < 0)
            {
                Append(word, hash, field);
                buckets[bucket] = Count;
                break;
            }

            ref var entry = ref entries[index];
            if (entry.Hash == hash && this[index].SequenceEqual(word))
            {
                if (field > entry.Field)
                {
                    entry.Field = field;
                }

                return;
            }
        }

        if (Count * 2 > mask)
        {
            Grow();
        }
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(buckets);
        ArrayPool<Entry>.Shared.Return(entries);
        ArrayPool<char>.Shared.Return(letters);
    }

    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * 16777619;
        }

        return (int)(hash ^ (hash >> 15)) & int.MaxValue;
    }

    private void Append(ReadOnlySpan<char> word, int hash, TermField field)
    {
        if (Count == entries.Length)
        {
            Enlarge(ref entries, Count);
        }

        while (lettersUsed + word.Length > letters.Length)
        {
            Enlarge(ref letters, lettersUsed);
        }

        word.CopyTo(letters.AsSpan(lettersUsed));
        entries[Count++] = new Entry { Hash = hash, Start = lettersUsed, Length = word.Length, Field = field };
        lettersUsed += word.Length;
    }

    private void Grow()
    {
        ArrayPool<int>.Shared.Return(buckets);
        mask = (mask * 2) + 1;
        buckets = ArrayPool<int>.Shared.Rent(mask + 1);
        buckets.AsSpan(0, mask + 1).Clear();
        for (var index = 0; index < Count; index++)
        {
            var bucket = entries[index].Hash & mask;
            while (buckets[bucket] != 0)
            {
                bucket = (bucket + 1) & mask;
            }

            buckets[bucket] = index + 1;
        }
    }

    private static void Enlarge<T>(ref T[] array, int used)
    {
        var larger = ArrayPool<T>.Shared.Rent(array.Length * 2);
        array.AsSpan(0, used).CopyTo(larger);
        ArrayPool<T>.Shared.Return(array);
        array = larger;
    }

    private struct Entry
    {
        public int Hash;
        public int Start;
        public int Length;
        public TermField Field;
    }
}
