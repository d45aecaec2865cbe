using System.Buffers.Binary;
using System.Text;
using SiteGen.Pipeline.Files;

namespace SiteGen.Pipeline.Tests.Media;

/// <summary>Small pictures with everything that a camera and an editor leave in them.</summary>
internal static class TestPictures
{
    /// <summary>Stands wherever a place, a device or a preview stands: no clean picture may hold it.</summary>
    public const string Secret = "SECRET-43.2389N";

    private const string Xmp =
        "<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
        + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\" xmlns:exif=\"http://ns.adobe.com/exif/1.0/\" "
        + "photoshop:Credit=\"«Кең өріс» қоры\" exif:GPSLatitude=\"" + Secret + "\"><dc:creator><rdf:Seq><rdf:li>Санжар Ибрай</rdf:li></rdf:Seq></dc:creator>"
        + "<dc:rights><rdf:Alt><rdf:li xml:lang=\"x-default\">© Кең өріс &amp; Ко</rdf:li></rdf:Alt></dc:rights></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>";

    /// <summary>The coded data of a JPEG: stuffed zeros and a restart among them.</summary>
    public static readonly byte[] ScanData = [1, 2, 0xFF, 0x00, 3, 0xFF, 0xD0, 4, 5, 6];

    /// <summary>A JPEG of 40 × 20 dots, turned by a quarter, with Exif (GPS, device, preview), XMP, IPTC, a comment, and a film behind its end.</summary>
    public static byte[] Jpeg(int orientation = 6, bool isWhole = true)
    {
        var bytes = new List<byte> { 0xFF, 0xD8 };
        Segment(bytes, 0xE0, "JFIF\0"u8, [1, 1, 0, 0, 1, 0, 1, 1, 1, .. Encoding.UTF8.GetBytes(Secret)]);
        Segment(bytes, 0xE1, "Exif\0\0"u8, Exif(orientation));
        Segment(bytes, 0xE1, "http://ns.adobe.com/xap/1.0/\0"u8, Encoding.UTF8.GetBytes(Xmp));
        Segment(bytes, 0xED, "Photoshop 3.0\0"u8, Iptc());
        Segment(bytes, 0xE2, "MPF\0"u8, Encoding.UTF8.GetBytes(Secret));
        Segment(bytes, 0xE2, "ICC_PROFILE\0"u8, [1, 1, 7, 7, 7]);
        Segment(bytes, 0xFE, default, Encoding.UTF8.GetBytes(Secret));
        Segment(bytes, 0xDB, default, [0, 1, 2, 3]);
        Segment(bytes, 0xC0, default, [8, 0, 20, 0, 40, 1, 1, 0x11, 0]);
        Segment(bytes, 0xDA, default, [1, 1, 0, 0, 63, 0]);
        bytes.AddRange(ScanData);
        if (isWhole)
        {
            bytes.AddRange([0xFF, 0xD9, .. Encoding.UTF8.GetBytes(Secret)]);
        }

        return [.. bytes];
    }

    public static byte[] Png()
    {
        var bytes = new List<byte> { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A };
        Chunk(bytes, "IHDR", [0, 0, 0, 40, 0, 0, 0, 20, 8, 2, 0, 0, 0]);
        Chunk(bytes, "eXIf", Exif(6));
        Chunk(bytes, "tEXt", Encoding.UTF8.GetBytes("Software\0" + Secret));
        Chunk(bytes, "iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Encoding.UTF8.GetBytes(Xmp)]);
        Chunk(bytes, "IDAT", [9, 9, 9]);
        Chunk(bytes, "IEND", []);
        bytes.AddRange(Encoding.UTF8.GetBytes(Secret));
        return [.. bytes];
    }

    public static byte[] WebP()
    {
        var body = new List<byte>();
        WebPChunk(body, "VP8X", [0x0C, 0, 0, 0, 39, 0, 0, 19, 0, 0]);
        WebPChunk(body, "VP8 ", [1, 2, 3]);
        WebPChunk(body, "EXIF", Exif(6));
        WebPChunk(body, "XMP ", Encoding.UTF8.GetBytes(Xmp));
        WebPChunk(body, "JUNK", Encoding.UTF8.GetBytes(Secret));
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, body.Count + 4);
        return [.. "RIFF"u8, .. length, .. "WEBP"u8, .. body];
    }

    private static byte[] Exif(int orientation)
    {
        var artist = Encoding.UTF8.GetBytes("Санжар Ибрай\0");
        var model = Encoding.UTF8.GetBytes(Secret + "\0");
        const int Data = 8 + 2 + (3 * 12) + 4;
        var tiff = new byte[Data + artist.Length + model.Length];
        "MM\0*\0\0\0\b\0\u0003"u8.CopyTo(tiff);
        Entry(tiff.AsSpan(10), 0x0110, 2, model.Length, Data + artist.Length);
        Entry(tiff.AsSpan(22), 0x0112, 3, 1, orientation << 16);
        Entry(tiff.AsSpan(34), 0x013B, 2, artist.Length, Data);
        artist.CopyTo(tiff, Data);
        model.CopyTo(tiff, Data + artist.Length);
        return tiff;
    }

    private static void Entry(Span<byte> at, ushort tag, ushort type, int count, int value)
    {
        BinaryPrimitives.WriteUInt16BigEndian(at, tag);
        BinaryPrimitives.WriteUInt16BigEndian(at[2..], type);
        BinaryPrimitives.WriteInt32BigEndian(at[4..], count);
        BinaryPrimitives.WriteInt32BigEndian(at[8..], value);
    }

    private static byte[] Iptc()
    {
        byte[] credit = [0x1C, 2, 110, 0, 4, .. "Wire"u8, 0x1C, 2, 90, 0, (byte)Secret.Length, .. Encoding.UTF8.GetBytes(Secret)];
        return [.. "8BIM"u8, 4, 4, 0, 0, 0, 0, 0, (byte)credit.Length, .. credit];
    }

    private static void Segment(List<byte> bytes, byte marker, ReadOnlySpan<byte> head, byte[] data)
    {
        var length = 2 + head.Length + data.Length;
        bytes.AddRange([0xFF, marker, (byte)(length >> 8), (byte)length, .. head, .. data]);
    }

    private static void Chunk(List<byte> bytes, string type, byte[] data)
    {
        byte[] typed = [.. Encoding.ASCII.GetBytes(type), .. data];
        bytes.AddRange([0, 0, (byte)(data.Length >> 8), (byte)data.Length, .. typed]);
        var sum = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(sum, Crc32.Of(typed));
        bytes.AddRange(sum);
    }

    private static void WebPChunk(List<byte> bytes, string type, byte[] data)
    {
        bytes.AddRange([.. Encoding.ASCII.GetBytes(type), (byte)data.Length, (byte)(data.Length >> 8), 0, 0, .. data]);
        if (data.Length % 2 == 1)
        {
            bytes.Add(0);
        }
    }
}
