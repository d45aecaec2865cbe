using System.Buffers.Binary;
using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Media;

/// <summary>Copies a PNG (or an animated one) without its texts, times and Exif data, and without what stands behind its end.</summary>
internal static class PngCleaner
{
    private const int HeadLength = 8;
    private const int ChunkFrame = 12;

    private static readonly string[] Kept =
        ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT", "cICP", "mDCV", "cLLI"];

    private static ReadOnlySpan<byte> XmpHead => "XML:com.adobe.xmp\0\0\0\0\0"u8;

    /// <summary>The clean picture and what it still says; null where its chunks make no sense.</summary>
    public static CleanedPicture? Clean(ReadOnlySpan<byte> bytes)
    {
        var credits = new PictureCredits();
        var head = new Utf8Buffer(1024);
        var body = new Utf8Buffer(bytes.Length);
        head.Write(bytes[..HeadLength]);
        for (var at = HeadLength; ;)
        {
            if (at == bytes.Length && body.Length > 0)
            {
                return Finish(head, body, credits, isWhole: false);
            }

            if (at + ChunkFrame > bytes.Length || BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]) is var length && length > (uint)(bytes.Length - at - ChunkFrame))
            {
                return null;
            }

            var chunk = bytes.Slice(at, ChunkFrame + (int)length);
            var type = System.Text.Encoding.Latin1.GetString(chunk.Slice(4, 4));
            at += chunk.Length;
            if (Kept.Contains(type, StringComparer.Ordinal))
            {
                (type == "IHDR" ? head : body).Write(chunk);
            }

            if (type == "IEND")
            {
                return Finish(head, body, credits, isWhole: true);
            }

            credits = Read(type, chunk[8..^4], credits);
        }
    }

    private static PictureCredits Read(string type, ReadOnlySpan<byte> data, PictureCredits credits) => type switch
    {
        "eXIf" => ExifReader.Read(data).Or(credits),
        "iTXt" when data.StartsWith(XmpHead) => credits.Or(XmpReader.Read(data[XmpHead.Length..])),
        "tEXt" when data.StartsWith("Author\0"u8) => credits.Or(new PictureCredits { Creator = MetadataText.Decode(data[7..]) }),
        "tEXt" when data.StartsWith("Copyright\0"u8) => credits.Or(new PictureCredits { Copyright = MetadataText.Decode(data[10..]) }),
        _ => credits,
    };

    private static CleanedPicture Finish(Utf8Buffer head, Utf8Buffer body, PictureCredits credits, bool isWhole)
    {
        WriteChunk(head, "eXIf"u8, default, ExifWriter.Write(credits));
        WriteChunk(head, "iTXt"u8, XmpHead, XmpWriter.Write(credits));
        head.Write(body.WrittenSpan);
        return new CleanedPicture(head.WrittenMemory, credits, isWhole);
    }

    private static void WriteChunk(Utf8Buffer to, ReadOnlySpan<byte> type, ReadOnlySpan<byte> start, ReadOnlySpan<byte> data)
    {
        if (data.IsEmpty)
        {
            return;
        }

        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, start.Length + data.Length);
        to.Write(number);
        var from = to.Length;
        to.Write(type);
        to.Write(start);
        to.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Of(to.WrittenSpan[from..]));
        to.Write(number);
    }
}
