using System.Buffers.Binary;
using System.Text;

namespace SiteGen.Pipeline.Files;

/// <summary>Writes values one after another into memory: numbers with seven bits a byte, texts as UTF-8 with their length before them.</summary>
internal sealed class BlobWriter(int capacity = 64 * 1024)
{
    private const int FoldedBytes = 2 * 1024;

    private byte[] bytes = new byte[capacity];

    /// <summary>How many bytes were written.</summary>
    public int Length { get; private set; }

    /// <summary>What was written; valid until the next write.</summary>
    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, Length);

    /// <summary>Forgets what was written and keeps the room.</summary>
    public void Clear() => Length = 0;

    /// <summary>
    /// For whoever needs nothing but the hash of all: puts the hash of what was written in its place as soon as that is long. Always called at the
    /// same places, it gives the same hash for the same values.
    /// </summary>
    public void Fold()
    {
        if (Length > FoldedBytes)
        {
            var hash = ContentHash.Of(Written.Span);
            Clear();
            Hash(hash);
        }
    }

    public void Number(int value)
    {
        Reserve(5);
        var rest = (uint)value;
        while (rest >= 0x80)
        {
            bytes[Length++] = (byte)(rest | 0x80);
            rest >>= 7;
        }

        bytes[Length++] = (byte)rest;
    }

    public void Long(long value)
    {
        Reserve(8);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(Length), value);
        Length += 8;
    }

    public void Hash(ContentHash hash)
    {
        Long((long)hash.High);
        Long((long)hash.Low);
    }

    public void Flag(bool value) => Number(value ? 1 : 0);

    public void Text(string value)
    {
        var count = Encoding.UTF8.GetByteCount(value);
        Number(count);
        Reserve(count);
        Length += Encoding.UTF8.GetBytes(value, bytes.AsSpan(Length));
    }

    public void Bytes(ReadOnlySpan<byte> value)
    {
        Number(value.Length);
        Raw(value);
    }

    /// <summary>Bytes without their length.</summary>
    public void Raw(ReadOnlySpan<byte> value)
    {
        Reserve(value.Length);
        value.CopyTo(bytes.AsSpan(Length));
        Length += value.Length;
    }

    public void Decimal(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        foreach (var part in parts)
        {
            Number(part);
        }
    }

    private void Reserve(int count)
    {
        if (bytes.Length - Length < count)
        {
            Array.Resize(ref bytes, Math.Max(checked(bytes.Length * 2), Length + count));
        }
    }
}
