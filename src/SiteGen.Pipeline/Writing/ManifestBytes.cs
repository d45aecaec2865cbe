using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace SiteGen.Pipeline.Writing;

/// <summary>Writes the bytes of a list.</summary>
internal sealed class ManifestBytes
{
    private const int UsualSize = 64 * 1024;

    private readonly ArrayBufferWriter<byte> buffer = new(UsualSize);

    public ReadOnlySpan<byte> Written => buffer.WrittenSpan;

    public void Write(ReadOnlySpan<byte> bytes) => buffer.Write(bytes);

    public void Write(int count)
    {
        BinaryPrimitives.WriteInt32LittleEndian(buffer.GetSpan(sizeof(int)), count);
        buffer.Advance(sizeof(int));
    }

    public void Write(ulong number)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(buffer.GetSpan(sizeof(ulong)), number);
        buffer.Advance(sizeof(ulong));
    }

    public void Write(string path)
    {
        Write(Encoding.UTF8.GetByteCount(path));
        Encoding.UTF8.GetBytes(path, buffer);
    }
}
