using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using SiteGen.Primitives.Collections;

namespace SiteGen.Languages.Search;

/// <summary>
/// Gathers the terms of one text, a release or a name: the stems of its words, and for each word of the headline its first three letters with a star, by which
/// a question of three letters finds it. Each distinct word is stemmed once.
/// </summary>
public sealed class TermCollector(SearchLanguage language) : IDisposable
{
    private const int BeginningLength = 3;

    /// <summary>A length fits in one byte.</summary>
    private const int LongestWhole = 80;

    private readonly WordTable words = new();
    private readonly WordTable terms = new();

    /// <summary>Adds the words of a text.</summary>
    public void Add(ReadOnlySpan<char> text, TermField field)
    {
        var reader = new WordReader(text, stackalloc char[WordReader.Longest]);
        while (reader.MoveNext())
        {
            words.Add(reader.Current, field);
        }
    }

    /// <summary>Adds a term that is no word and is compared as it is.</summary>
    public void AddWhole(string term, TermField field) => terms.Add(term.AsSpan(0, Math.Min(term.Length, LongestWhole)), field);

    /// <summary>The terms of everything that was added.</summary>
    public TermSet Finish()
    {
        Span<char> room = stackalloc char[WordReader.Longest + Stemmer.Growth];
        for (var index = 0; index < words.Count; index++)
        {
            if (!language.IsStop(words[index]))
            {
                AddTerm(words[index], words.FieldOf(index), room);
            }
        }

        return terms.Count == 0 ? TermSet.None : Pack();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        words.Dispose();
        terms.Dispose();
    }

    private void AddTerm(ReadOnlySpan<char> word, TermField field, Span<char> room)
    {
        word.CopyTo(room);
        var length = language.Stem(room, word.Length);
        terms.Add(room[..length], field);
        if (field == TermField.Title && length > BeginningLength)
        {
            room[BeginningLength] = '*';
            terms.Add(room[..(BeginningLength + 1)], field);
        }
    }

    private TermSet Pack()
    {
        var keys = ArrayPool<int>.Shared.Rent(terms.Count);
        Span<int> ends = stackalloc int[TermSet.Slices];
        for (var index = 0; index < terms.Count; index++)
        {
            keys[index] = WordFold.Key(terms[index]);
            ends[SliceOf(keys[index])] += 4 + Encoding.UTF8.GetByteCount(terms[index]);
        }

        Span<int> at = stackalloc int[TermSet.Slices];
        var total = TermSet.HeadLength;
        for (var slice = 0; slice < ends.Length; slice++)
        {
            at[slice] = total;
            total += ends[slice];
            ends[slice] = total;
        }

        var packed = new byte[total];
        for (var slice = 0; slice < ends.Length; slice++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(packed.AsSpan(slice * sizeof(int)), ends[slice]);
        }

        for (var index = 0; index < terms.Count; index++)
        {
            ref var place = ref at[SliceOf(keys[index])];
            var target = packed.AsSpan(place);
            var length = Encoding.UTF8.GetBytes(terms[index], target[4..]);
            BinaryPrimitives.WriteUInt16LittleEndian(target, (ushort)keys[index]);
            target[2] = (byte)terms.FieldOf(index);
            target[3] = (byte)length;
            place += 4 + length;
        }

        ArrayPool<int>.Shared.Return(keys);
        return new TermSet(EquatableArray.Own(packed));
    }

    private static int SliceOf(int key) => key >> 12;
}
