using System.Buffers.Binary;
using System.Text;

namespace SiteGen.Pipeline.Media;

/// <summary>Writes Exif data that says how to turn a picture and whose it is, and nothing else.</summary>
internal static class ExifWriter
{
    private const int HeadLength = 8;
    private const int EntryLength = 12;
    private const ushort AsciiType = 2;
    private const ushort ShortType = 3;

    /// <summary>The TIFF, or nothing when there is nothing to say.</summary>
    public static ReadOnlySpan<byte> Write(PictureCredits credits)
    {
        var values = new List<(ushort Tag, ushort Type, byte[] Value)>();
        if (credits.Orientation != 1)
        {
            values.Add((ExifReader.OrientationTag, ShortType, [(byte)credits.Orientation, 0]));
        }

        Add(values, ExifReader.ArtistTag, credits.Creator);
        Add(values, ExifReader.CopyrightTag, credits.Copyright);
        return values.Count == 0 ? default : Write(values);
    }

    private static void Add(List<(ushort Tag, ushort Type, byte[] Value)> values, ushort tag, string text)
    {
        if (text.Length > 0)
        {
            values.Add((tag, AsciiType, Encoding.UTF8.GetBytes(text + "\0")));
        }
    }

    private static byte[] Write(List<(ushort Tag, ushort Type, byte[] Value)> values)
    {
        var data = HeadLength + 2 + (EntryLength * values.Count) + 4;
        var tiff = new byte[data + values.Sum(value => value.Value.Length > 4 ? value.Value.Length : 0)];
        "II*\0"u8.CopyTo(tiff);
        BinaryPrimitives.WriteUInt32LittleEndian(tiff.AsSpan(4), HeadLength);
        BinaryPrimitives.WriteUInt16LittleEndian(tiff.AsSpan(HeadLength), (ushort)values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            var (tag, type, value) = values[i];
            var entry = tiff.AsSpan(HeadLength + 2 + (EntryLength * i), EntryLength);
            BinaryPrimitives.WriteUInt16LittleEndian(entry, tag);
            BinaryPrimitives.WriteUInt16LittleEndian(entry[2..], type);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[4..], (uint)(type == ShortType ? 1 : value.Length));
            if (value.Length <= 4)
            {
                value.CopyTo(entry[8..]);
                continue;
            }

            BinaryPrimitives.WriteUInt32LittleEndian(entry[8..], (uint)data);
            value.CopyTo(tiff, data);
            data += value.Length;
        }

        return tiff;
    }
}
