using System.Buffers.Binary;

namespace SiteGen.Pipeline.Media;

/// <summary>Walks the segments of a JPEG (ITU T.81) up to the frame header, noting the orientation that Exif states on the way.</summary>
internal static class JpegHeader
{
    public static ImageSize? SizeOf(ReadOnlySpan<byte> bytes)
    {
        var isTurned = false;
        var position = 2;
        while (position + 4 <= bytes.Length && bytes[position] == 0xFF)
        {
            var marker = bytes[position + 1];
            if (marker is 0xFF)
            {
                position++;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(position + 2)..]);
            if (length < 2 || position + 2 + length > bytes.Length)
            {
                return null;
            }

            var segment = bytes.Slice(position + 4, length - 2);
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return Frame(segment, isTurned);
            }

            if (marker == 0xE1 && segment.StartsWith("Exif\0\0"u8))
            {
                isTurned = Orientation(segment[6..]) >= 5;
            }

            position += 2 + length;
        }

        return null;
    }

    private static ImageSize? Frame(ReadOnlySpan<byte> segment, bool isTurned)
    {
        if (segment.Length < 5)
        {
            return null;
        }

        var height = BinaryPrimitives.ReadUInt16BigEndian(segment[1..]);
        var width = BinaryPrimitives.ReadUInt16BigEndian(segment[3..]);
        return isTurned ? ImageMeasurer.Checked(height, width) : ImageMeasurer.Checked(width, height);
    }

    /// <summary>Tag 0x0112 of the first image directory (TIFF 6.0); 1 when it is absent or unreadable.</summary>
    private static int Orientation(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 14)
        {
            return 1;
        }

        var isLittle = tiff[0] == 'I';
        var offset = Long(tiff[4..]);
        if (offset > (uint)tiff.Length - 2)
        {
            return 1;
        }

        var directory = tiff[(int)offset..];
        int count = Short(directory);
        for (var i = 0; i < count && 2 + (12 * (i + 1)) <= directory.Length; i++)
        {
            var entry = directory[(2 + (12 * i))..];
            if (Short(entry) == 0x0112)
            {
                return Short(entry[8..]);
            }
        }

        return 1;

        ushort Short(ReadOnlySpan<byte> at) => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);

        uint Long(ReadOnlySpan<byte> at) => isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(at) : BinaryPrimitives.ReadUInt32BigEndian(at);
    }
}
