using System.Buffers.Binary;

namespace SiteGen.Pipeline.Media;

/// <summary>Reads the few values worth keeping from Exif data, which is a TIFF: its first directory, nothing behind it. Believes no offset.</summary>
internal static class ExifReader
{
    internal const ushort OrientationTag = 0x0112;
    internal const ushort ArtistTag = 0x013B;
    internal const ushort CopyrightTag = 0x8298;

    private const int EntryLength = 12;

    /// <summary>The values of a TIFF; none where it makes no sense.</summary>
    public static PictureCredits Read(ReadOnlySpan<byte> tiff)
    {
        var credits = new PictureCredits();
        var isLittle = IsLittle(tiff);
        for (var entries = Entries(tiff); !entries.IsEmpty; entries = entries[EntryLength..])
        {
            var entry = entries[..EntryLength];
            credits = Short(entry, isLittle) switch
            {
                OrientationTag when Short(entry[8..], isLittle) is >= 1 and <= 8 and var orientation => credits with { Orientation = orientation },
                ArtistTag => credits with { Creator = Text(tiff, entry, isLittle) },
                CopyrightTag => credits with { Copyright = Text(tiff, entry, isLittle) },
                _ => credits,
            };
        }

        return credits;
    }

    /// <summary>Whether a TIFF has an entry of a tag; it has none where it makes no sense.</summary>
    public static bool Has(ReadOnlySpan<byte> tiff, ushort tag)
    {
        for (var entries = Entries(tiff); !entries.IsEmpty; entries = entries[EntryLength..])
        {
            if (Short(entries, IsLittle(tiff)) == tag)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The entries of the first directory, as many as are whole.</summary>
    private static ReadOnlySpan<byte> Entries(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 14 || !(tiff.StartsWith("II"u8) || tiff.StartsWith("MM"u8)))
        {
            return [];
        }

        var offset = Long(tiff[4..], IsLittle(tiff));
        if (offset > (uint)tiff.Length - 2)
        {
            return [];
        }

        var directory = tiff[(int)offset..];
        var whole = Math.Min(Short(directory, IsLittle(tiff)), (directory.Length - 2) / EntryLength);
        return directory.Slice(2, whole * EntryLength);
    }

    private static bool IsLittle(ReadOnlySpan<byte> tiff) => tiff.StartsWith("I"u8);

    private static string Text(ReadOnlySpan<byte> tiff, ReadOnlySpan<byte> entry, bool isLittle)
    {
        var length = Long(entry[4..], isLittle);
        var start = length <= 4 ? 0 : Long(entry[8..], isLittle);
        var from = length <= 4 ? entry[8..] : tiff;
        return length > (uint)from.Length || start > (uint)from.Length - length ? "" : MetadataText.Decode(from.Slice((int)start, (int)length));
    }

    private static ushort Short(ReadOnlySpan<byte> at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);

    private static uint Long(ReadOnlySpan<byte> at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(at) : BinaryPrimitives.ReadUInt32BigEndian(at);
}
