using System.Buffers.Binary;
using System.Text;

namespace SiteGen.Pipeline.Files;

/// <summary>
/// Reads what <see cref="BlobWriter"/> wrote, value by value. The bytes are known to be whole: their hash was checked before. Bytes of
/// another making end in an exception of the runtime, which whoever reads takes for «nothing is known».
/// </summary>
internal ref struct BlobReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;
    private int at;

    public int Number()
    {
        uint value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[at++];
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (int)value;
            }
        }
    }

    public long Long()
    {
        var value = BinaryPrimitives.ReadInt64LittleEndian(bytes[at..]);
        at += 8;
        return value;
    }

    public ContentHash Hash() => new((ulong)Long(), (ulong)Long());

    public bool Flag() => Number() != 0;

    public string Text()
    {
        var length = Number();
        return length == 0 ? "" : Encoding.UTF8.GetString(Raw(length));
    }

    public byte[] Bytes() => Raw(Number()).ToArray();

    /// <summary>That many bytes, not copied.</summary>
    public ReadOnlySpan<byte> Raw(int length)
    {
        var value = bytes.Slice(at, length);
        at += length;
        return value;
    }

    public decimal Decimal() => new([Number(), Number(), Number(), Number()]);
}
