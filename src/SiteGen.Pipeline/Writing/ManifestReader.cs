using System.Buffers.Binary;
using System.Text;

namespace SiteGen.Pipeline.Writing;

/// <summary>Reads the bytes of a list from the front.</summary>
internal ref struct ManifestReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> rest = bytes;

    public int ReadCount()
    {
        var count = BinaryPrimitives.ReadInt32LittleEndian(rest);
        rest = rest[sizeof(int)..];
        return count;
    }

    public ulong ReadNumber()
    {
        var number = BinaryPrimitives.ReadUInt64LittleEndian(rest);
        rest = rest[sizeof(ulong)..];
        return number;
    }

    public string ReadPath()
    {
        var length = ReadCount();
        var path = Encoding.UTF8.GetString(rest[..length]);
        rest = rest[length..];
        return path;
    }
}
