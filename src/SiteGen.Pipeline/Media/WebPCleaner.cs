using System.Buffers.Binary;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Media;

/// <summary>Copies a WebP without its Exif and XMP chunks, unknown chunks, and what stands behind its end.</summary>
internal static class WebPCleaner
{
    private const int HeadLength = 12;
    private const byte ExifFlag = 0x08;
    private const byte XmpFlag = 0x04;

    private static readonly string[] Kept = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"];

    /// <summary>The clean picture and what it still says; null where its chunks make no sense.</summary>
    public static CleanedPicture? Clean(ReadOnlySpan<byte> bytes)
    {
        var credits = new PictureCredits();
        var body = new Utf8Buffer(bytes.Length + 1024);
        body.Write(bytes[..HeadLength]);
        var extended = -1;
        var end = Math.Min(bytes.Length, 8L + BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]));
        for (var at = HeadLength; at < end;)
        {
            if (at + 8 > end || BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 4)..]) is var length && length > (ulong)(end - at - 8))
            {
                return null;
            }

            var type = System.Text.Encoding.Latin1.GetString(bytes.Slice(at, 4));
            var data = bytes.Slice(at + 8, (int)length);
            at += 8 + (int)length + (int)(length & 1);
            credits = type switch
            {
                "EXIF" => ExifReader.Read(data.StartsWith("Exif\0\0"u8) ? data[6..] : data).Or(credits),
                "XMP " => credits.Or(XmpReader.Read(data)),
                _ => credits,
            };
            if (Kept.Contains(type, StringComparer.Ordinal))
            {
                extended = type == "VP8X" && data.Length >= 10 ? body.Length + 8 : extended;
                WriteChunk(body, bytes.Slice(at - 8 - (int)length - (int)(length & 1), 4), data);
            }
        }

        return body.Length == HeadLength ? null : Finish(body, extended, credits, isWhole: end == 8L + BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]));
    }

    /// <summary>Only the extended form has room for metadata; a plain one had none, or none that it could name.</summary>
    private static CleanedPicture Finish(Utf8Buffer body, int extended, PictureCredits credits, bool isWhole)
    {
        var exif = extended < 0 ? default : ExifWriter.Write(credits);
        var xmp = extended < 0 ? default : XmpWriter.Write(credits);
        WriteChunk(body, "EXIF"u8, exif);
        WriteChunk(body, "XMP "u8, xmp);
        var bytes = body.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), bytes.Length - 8);
        if (extended >= 0)
        {
            bytes[extended] = (byte)((bytes[extended] & ~(ExifFlag | XmpFlag)) | (exif.IsEmpty ? 0 : ExifFlag) | (xmp.IsEmpty ? 0 : XmpFlag));
        }

        return new CleanedPicture(bytes, credits, isWhole);
    }

    private static void WriteChunk(Utf8Buffer to, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        if (data.IsEmpty)
        {
            return;
        }

        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(number, data.Length);
        to.Write(type);
        to.Write(number);
        to.Write(data);
        if (data.Length % 2 == 1)
        {
            to.Write([0]);
        }
    }
}
