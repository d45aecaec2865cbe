using System.Buffers.Binary;
using SiteGen.Primitives.Collections;

namespace SiteGen.Languages.Search;

/// <summary>
/// The terms of one text for the search index, each once, with the weightiest place it stands in. Held as bytes, since twenty thousand pages
/// have millions of them: the ends of sixteen slices, then for each term its key (two bytes), its field, its length and its UTF-8. A term is
/// in the slice of its key's first four bits, so that an index can be made slice by slice.
/// </summary>
public readonly record struct TermSet(EquatableArray<byte> Packed)
{
    /// <summary>How many slices there are.</summary>
    public const int Slices = 16;

    internal const int HeadLength = Slices * sizeof(int);

    /// <summary>No terms.</summary>
    public static TermSet None => default;

    /// <summary>The terms of a slice.</summary>
    public SliceEnumerator Slice(int slice) => new(BytesOf(slice));

    /// <summary>A slice as it is held: two texts whose slices are equal have the same terms in it.</summary>
    public ReadOnlySpan<byte> BytesOf(int slice)
    {
        var bytes = Packed.AsSpan();
        return bytes.IsEmpty ? default : bytes[(slice == 0 ? HeadLength : End(bytes, slice - 1))..End(bytes, slice)];
    }

    private static int End(ReadOnlySpan<byte> bytes, int slice) => BinaryPrimitives.ReadInt32LittleEndian(bytes[(slice * sizeof(int))..]);

    /// <summary>Walks over the terms of a slice.</summary>
    public ref struct SliceEnumerator
    {
        private const int TermHead = 4;
        private ReadOnlySpan<byte> rest;

        internal SliceEnumerator(ReadOnlySpan<byte> slice) => rest = slice;

        /// <summary>The term in UTF-8.</summary>
        public ReadOnlySpan<byte> Term { get; private set; }

        /// <summary>Its key, see <see cref="WordFold.Key"/>.</summary>
        public int Key { get; private set; }

        /// <summary>Where it stands.</summary>
        public TermField Field { get; private set; }

        /// <summary>Goes to the next term.</summary>
        public bool MoveNext()
        {
            if (rest.IsEmpty)
            {
                return false;
            }

            Key = BinaryPrimitives.ReadUInt16LittleEndian(rest);
            Field = (TermField)rest[2];
            Term = rest.Slice(TermHead, rest[3]);
            rest = rest[(TermHead + Term.Length)..];
            return true;
        }
    }
}
