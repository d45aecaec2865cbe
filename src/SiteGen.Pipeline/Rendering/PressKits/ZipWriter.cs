using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Rendering.PressKits;

/// <summary>
/// Writes a ZIP whose bytes depend on its entries alone: stored, not compressed (photos are compressed already, and compressors differ), one
/// fixed time, names in UTF-8. The library's own writer notes the operating system.
/// </summary>
internal sealed class ZipWriter(Utf8Buffer output)
{
    private const uint LocalHead = 0x04034B50;
    private const uint CentralHead = 0x02014B50;
    private const uint EndHead = 0x06054B50;
    private const ushort Version = 20;
    private const ushort NamesAreUtf8 = 0x0800;

    /// <summary>1 January 1980, the first day that the format knows.</summary>
    private const ushort Day = (1 << 5) | 1;

    private readonly List<(byte[] Name, uint Sum, int Length, int Offset)> entries = [];

    /// <summary>Adds a file.</summary>
    public void Add(string name, ReadOnlySpan<byte> content)
    {
        var entry = (Name: Encoding.UTF8.GetBytes(name), Sum: Crc32.Of(content), content.Length, Offset: output.Length);
        entries.Add(entry);
        Number(LocalHead);
        Facts(entry.Sum, entry.Length, entry.Name.Length);
        output.Write(entry.Name);
        output.Write(content);
    }

    /// <summary>Adds a file of text, in UTF-8.</summary>
    public void Add(string name, ReadOnlySpan<char> text)
    {
        var lent = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        Add(name, lent.AsSpan(0, Encoding.UTF8.GetBytes(text, lent)));
        ArrayPool<byte>.Shared.Return(lent);
    }

    /// <summary>Writes the list of contents; nothing may be added after that.</summary>
    public void Finish()
    {
        var start = output.Length;
        foreach (var (name, sum, length, offset) in entries)
        {
            Number(CentralHead);
            Short(Version);
            Facts(sum, length, name.Length);
            Short(0); // No comment,
            Short(0); // on the only disk,
            Short(0); // of no special kind,
            Number(0); // with no rights.
            Number((uint)offset);
            output.Write(name);
        }

        var size = output.Length - start;
        Number(EndHead);
        Number(0);
        Short((ushort)entries.Count);
        Short((ushort)entries.Count);
        Number((uint)size);
        Number((uint)start);
        Short(0);
    }

    private void Facts(uint sum, int length, int nameLength)
    {
        Short(Version);
        Short(NamesAreUtf8);
        Short(0); // Stored,
        Short(0); // at midnight
        Short(Day);
        Number(sum);
        Number((uint)length);
        Number((uint)length);
        Short((ushort)nameLength);
        Short(0);
    }

    private void Short(ushort number)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, number);
        output.Write(bytes);
    }

    private void Number(uint number)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, number);
        output.Write(bytes);
    }
}
