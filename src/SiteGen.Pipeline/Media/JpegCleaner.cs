using System.Buffers.Binary;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Media;

/// <summary>
/// Copies a JPEG (ITU T.81) without the segments that cameras and editors add: place, device, serial numbers, previews, history, and whatever
/// stands behind the picture. What is needed to show it stays byte by byte, colour profile included.
/// </summary>
internal static class JpegCleaner
{
    private const byte Start = 0xD8;
    private const byte End = 0xD9;
    private const byte Scan = 0xDA;
    private const byte Comment = 0xFE;
    private const int ShortJfif = 14;
    private const int RoomForHeads = 128;

    private static ReadOnlySpan<byte> ExifHead => "Exif\0\0"u8;

    private static ReadOnlySpan<byte> XmpHead => "http://ns.adobe.com/xap/1.0/\0"u8;

    private static ReadOnlySpan<byte> PhotoshopHead => "Photoshop 3.0\0"u8;

    /// <summary>The clean picture and what it still says; null where its segments make no sense.</summary>
    public static CleanedPicture? Clean(ReadOnlySpan<byte> bytes)
    {
        var kept = new KeptPieces();
        var credits = new PictureCredits();
        var at = 2;
        while (true)
        {
            while (at + 1 < bytes.Length && bytes[at] == 0xFF && bytes[at + 1] == 0xFF)
            {
                at++;
            }

            if (at + 4 > bytes.Length || bytes[at] != 0xFF)
            {
                return at + 2 <= bytes.Length && bytes[at] == 0xFF && bytes[at + 1] == End ? Finish(bytes, kept, credits, isWhole: true) : null;
            }

            var marker = bytes[at + 1];
            if (marker == End)
            {
                return Finish(bytes, kept, credits, isWhole: true);
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (marker is < 0xC0 or Start or (>= 0xD0 and <= 0xD7) || length < 2 || at + 2 + length > bytes.Length)
            {
                return null;
            }

            var segment = at..(at + 2 + length);
            at = segment.End.Value;
            credits = Take(marker, bytes[segment], segment, kept, credits);
            if (marker == Scan)
            {
                var data = ScanLength(bytes[at..]);
                kept.Add(at..(at + data));
                at += data;
                if (at == bytes.Length)
                {
                    return Finish(bytes, kept, credits, isWhole: false);
                }
            }
        }
    }

    private static PictureCredits Take(byte marker, ReadOnlySpan<byte> segment, Range place, KeptPieces kept, PictureCredits credits)
    {
        var data = segment[4..];
        switch (marker)
        {
            case 0xE0 when data.StartsWith("JFIF\0"u8) && data.Length >= ShortJfif && kept.IsEmpty:
                kept.Jfif = data[..(ShortJfif - 2)].ToArray();
                return credits;
            case 0xE1 when data.StartsWith(ExifHead):
                return ExifReader.Read(data[ExifHead.Length..]) is var exif ? exif.Or(credits) : credits;
            case 0xE1 when data.StartsWith(XmpHead):
                return credits.Or(XmpReader.Read(data[XmpHead.Length..]));
            case 0xED when data.StartsWith(PhotoshopHead):
                return credits.Or(IptcReader.Read(data[PhotoshopHead.Length..]));
            case 0xE2 when data.StartsWith("ICC_PROFILE\0"u8):
            case 0xEE when data.StartsWith("Adobe"u8):
            case < 0xE0:
            case >= 0xF0 and not Comment:
                kept.Add(place);
                return credits;
            default:
                return credits;
        }
    }

    /// <summary>How far the coded data of a scan go: up to the next marker that is neither a stuffed zero nor a restart.</summary>
    private static int ScanLength(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            var next = bytes[at..].IndexOf((byte)0xFF);
            if (next < 0 || at + next + 1 >= bytes.Length)
            {
                return bytes.Length;
            }

            at += next;
            if (bytes[at + 1] is not (0x00 or (>= 0xD0 and <= 0xD7) or 0xFF))
            {
                return at;
            }

            at += bytes[at + 1] == 0xFF ? 1 : 2;
        }

        return bytes.Length;
    }

    private static CleanedPicture Finish(ReadOnlySpan<byte> bytes, KeptPieces kept, PictureCredits credits, bool isWhole)
    {
        var exif = ExifWriter.Write(credits);
        var xmp = XmpWriter.Write(credits);
        var clean = new Utf8Buffer(kept.Length + exif.Length + xmp.Length + RoomForHeads);
        clean.Write([0xFF, Start]);
        if (kept.Jfif is { } jfif)
        {
            // The last two bytes of the short form say how large the preview behind them is.
            clean.Write([0xFF, 0xE0, 0, ShortJfif + 2]);
            clean.Write(jfif);
            clean.Write([0, 0]);
        }

        Write(clean, ExifHead, exif);
        Write(clean, XmpHead, xmp);
        foreach (var piece in kept.Pieces)
        {
            clean.Write(bytes[piece]);
        }

        clean.Write([0xFF, End]);
        return new CleanedPicture(clean.WrittenMemory, credits, isWhole);
    }

    private static void Write(Utf8Buffer clean, ReadOnlySpan<byte> head, ReadOnlySpan<byte> data)
    {
        if (data.IsEmpty)
        {
            return;
        }

        var length = 2 + head.Length + data.Length;
        clean.Write([0xFF, 0xE1, (byte)(length >> 8), (byte)length]);
        clean.Write(head);
        clean.Write(data);
    }

    /// <summary>What stays of a picture, as places in it: all is copied once, when it is known what comes before.</summary>
    private sealed class KeptPieces
    {
        private readonly List<Range> pieces = [];

        public IReadOnlyList<Range> Pieces => pieces;

        public int Length { get; private set; }

        /// <summary>The first segment of most pictures, without its preview; null where there is none.</summary>
        public byte[]? Jfif { get; set; }

        public bool IsEmpty => Jfif is null && pieces.Count == 0;

        public void Add(Range piece)
        {
            Length += piece.End.Value - piece.Start.Value;
            if (pieces.Count > 0 && pieces[^1].End.Value == piece.Start.Value)
            {
                piece = pieces[^1].Start..piece.End;
                pieces.RemoveAt(pieces.Count - 1);
            }

            pieces.Add(piece);
        }
    }
}
