using System.Buffers.Binary;
using System.Text;

namespace SiteGen.Pipeline.Writing;

/// <summary>
/// The list of what a build wrote, as a file beside the output: a mark, the number of entries, the entries, and the hash of all that. A
/// list that was cut short or altered counts as absent; then contents are compared byte for byte instead.
/// </summary>
internal static class ManifestFile
{
    private const int FixedBytes = ContentHash.Size + 8 + 8 + 4;

    private static ReadOnlySpan<byte> Mark => "SGFILES1"u8;

    /// <summary>The entries; none where there is no list that can be trusted.</summary>
    public static Dictionary<string, ManifestEntry> Read(string path)
    {
        try
        {
            return File.Exists(path) ? Decode(File.ReadAllBytes(path)) : [];
        }
        catch (Exception exception) when (DiskFault.IsFault(exception))
        {
            return [];
        }
    }

    /// <summary>Puts a new list in the place of the old one in one step.</summary>
    public static void Write(string path, IReadOnlyCollection<KeyValuePair<string, ManifestEntry>> entries)
    {
        var unfinished = string.Concat(path, ".new");
        File.WriteAllBytes(unfinished, Encode(entries));
        File.Move(unfinished, path, overwrite: true);
    }

    public static byte[] Encode(IReadOnlyCollection<KeyValuePair<string, ManifestEntry>> entries)
    {
        var size = Mark.Length + 4 + ContentHash.Size;
        foreach (var entry in entries)
        {
            size += FixedBytes + Encoding.UTF8.GetByteCount(entry.Key);
        }

        var bytes = new byte[size];
        var rest = bytes.AsSpan();
        Mark.CopyTo(rest);
        BinaryPrimitives.WriteInt32LittleEndian(rest[Mark.Length..], entries.Count);
        rest = rest[(Mark.Length + 4)..];
        foreach (var (path, entry) in entries)
        {
            var length = Encoding.UTF8.GetBytes(path, rest[FixedBytes..]);
            WriteHash(rest, entry.Hash);
            BinaryPrimitives.WriteInt64LittleEndian(rest[16..], entry.Length);
            BinaryPrimitives.WriteInt64LittleEndian(rest[24..], entry.Written);
            BinaryPrimitives.WriteInt32LittleEndian(rest[32..], length);
            rest = rest[(FixedBytes + length)..];
        }

        WriteHash(rest, ContentHash.Of(bytes.AsSpan(0, size - ContentHash.Size)));
        return bytes;
    }

    public static Dictionary<string, ManifestEntry> Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Mark.Length + 4 + ContentHash.Size
            || !bytes.StartsWith(Mark)
            || ReadHash(bytes[^ContentHash.Size..]) != ContentHash.Of(bytes[..^ContentHash.Size]))
        {
            return [];
        }

        // From here on the bytes are known to be those of `Encode`.
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes[Mark.Length..]);
        var entries = new Dictionary<string, ManifestEntry>(count, StringComparer.Ordinal);
        var rest = bytes[(Mark.Length + 4)..];
        for (var i = 0; i < count; i++)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(rest[32..]);
            entries[Encoding.UTF8.GetString(rest.Slice(FixedBytes, length))] = new(
                ReadHash(rest),
                BinaryPrimitives.ReadInt64LittleEndian(rest[16..]),
                BinaryPrimitives.ReadInt64LittleEndian(rest[24..]));
            rest = rest[(FixedBytes + length)..];
        }

        return entries;
    }

    private static void WriteHash(Span<byte> bytes, ContentHash hash)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, hash.High);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[8..], hash.Low);
    }

    private static ContentHash ReadHash(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]));
}
