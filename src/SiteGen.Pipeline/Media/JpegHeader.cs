using System.Buffers.Binary;

namespace SiteGen.Pipeline.Media;

/// <summary>Walks the segments of a JPEG (ITU T.81) up to the frame header, which says how large the picture is before it is turned.</summary>
internal static class JpegHeader
{
    public static ImageSize? SizeOf(ReadOnlySpan<byte> bytes)
    {
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
                return Frame(segment);
            }

            position += 2 + length;
        }

        return null;
    }

    private static ImageSize? Frame(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 5)
        {
            return null;
        }

        var height = BinaryPrimitives.ReadUInt16BigEndian(segment[1..]);
        var width = BinaryPrimitives.ReadUInt16BigEndian(segment[3..]);
        return ImageMeasurer.Checked(width, height);
    }
}
