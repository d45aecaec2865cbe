using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Pipeline.Sources;

namespace SiteGen.Pipeline.Media;

/// <summary>
/// Reads the size of a picture from its header (JPEG, PNG, GIF, WebP, SVG) without decoding it. A header that lies or ends too early gives
/// no size and a diagnostic, never a fault.
/// </summary>
internal static class ImageMeasurer
{
    /// <summary>Beyond so many dots no phone shows a picture, and no program should open it.</summary>
    private const long MostDots = 100_000_000;

    /// <summary>Whether a file is one whose size is wanted.</summary>
    public static bool IsPicture(SourceFile file) =>
        Path.GetExtension(file.Path).ToUpperInvariant() is ".JPG" or ".JPEG" or ".PNG" or ".GIF" or ".WEBP" or ".SVG" || IsOpaque(file);

    /// <summary>Whether a file is a picture of a kind that nothing can be taken from.</summary>
    private static bool IsOpaque(SourceFile file) => Path.GetExtension(file.Path).ToUpperInvariant() is ".AVIF" or ".HEIC" or ".HEIF" or ".TIF" or ".TIFF";

    /// <summary>The size, or null when the file does not say.</summary>
    public static Diagnosed<ImageSize?> Measure(SourceFile file, ReadOnlyMemory<byte> bytes)
    {
        var found = new DiagnosticCollector();
        var size = SizeOf(bytes.Span);
        if (IsOpaque(file))
        {
            found.Add(PhotoPlace.IsIn(bytes.Span) ? MediaRules.TellsPlace(file.Path) : MediaRules.KeepsPlace(file.Path));
            return found.Finish<ImageSize?>(null);
        }

        if (PictureCleaner.IsKnown(bytes.Span))
        {
            size = Check(file.Path, size, PictureCleaner.Clean(bytes.Span), found);
        }
        else if (size is null && !file.Path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase))
        {
            found.Add(MediaRules.Unreadable(file.Path));
        }

        return found.Finish(size);
    }

    private static ImageSize? Check(string path, ImageSize? size, CleanedPicture? clean, DiagnosticCollector found)
    {
        if (clean is null)
        {
            found.Add(MediaRules.Broken(path));
            return null;
        }

        if (size is not { } shown)
        {
            found.Add(MediaRules.Unreadable(path));
            return null;
        }

        if (!clean.IsWhole)
        {
            found.Add(MediaRules.CutShort(path));
        }

        if ((long)shown.Width * shown.Height > MostDots)
        {
            found.Add(MediaRules.TooLarge(path, shown));
        }

        return clean.Credits.Orientation >= 5 ? new ImageSize(shown.Height, shown.Width) : shown;
    }

    private static ImageSize? SizeOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]))
        {
            return JpegHeader.SizeOf(bytes);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) && bytes.Length >= 24)
        {
            return Checked(BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));
        }

        if (bytes.StartsWith("GIF8"u8) && bytes.Length >= 10)
        {
            return Checked(BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]));
        }

        if (bytes.StartsWith("RIFF"u8) && bytes.Length >= 30 && bytes[8..].StartsWith("WEBP"u8))
        {
            return WebP(bytes[12..]);
        }

        return Svg(bytes[..Math.Min(bytes.Length, 4096)]);
    }

    private static ImageSize? WebP(ReadOnlySpan<byte> chunk)
    {
        if (chunk.StartsWith("VP8X"u8))
        {
            return Checked(1 + (chunk[12] | chunk[13] << 8 | chunk[14] << 16), 1 + (chunk[15] | chunk[16] << 8 | chunk[17] << 16));
        }

        if (chunk.StartsWith("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(chunk[9..]);
            return Checked((int)(bits & 0x3FFF) + 1, (int)(bits >> 14 & 0x3FFF) + 1);
        }

        return chunk.StartsWith("VP8 "u8)
            ? Checked(BinaryPrimitives.ReadUInt16LittleEndian(chunk[14..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(chunk[16..]) & 0x3FFF)
            : null;
    }

    /// <summary>`viewBox`, else `width` and `height` in pixels, of the first element.</summary>
    private static ImageSize? Svg(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.IndexOf("<svg"u8);
        if (start < 0)
        {
            return null;
        }

        var end = bytes[start..].IndexOf((byte)'>');
        var tag = Encoding.UTF8.GetString(end < 0 ? bytes[start..] : bytes.Slice(start, end));
        if (Attribute(tag, " width=") is { } width && Attribute(tag, " height=") is { } height
            && Number(width) is { } wide && Number(height) is { } high)
        {
            return Checked(wide, high);
        }

        var box = Attribute(tag, " viewBox=")?.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return box is { Length: 4 } && Number(box[2]) is { } boxWidth && Number(box[3]) is { } boxHeight ? Checked(boxWidth, boxHeight) : null;
    }

    private static string? Attribute(string tag, string name)
    {
        var at = tag.IndexOf(name, StringComparison.Ordinal);
        if (at < 0 || at + name.Length >= tag.Length)
        {
            return null;
        }

        var quote = tag[at + name.Length];
        var start = at + name.Length + 1;
        var end = quote is '"' or '\'' ? tag.IndexOf(quote, start) : -1;
        return end < 0 ? null : tag[start..end];
    }

    private static int? Number(string text) =>
        double.TryParse(text.Replace("px", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && value is > 0 and < 100_000
            ? (int)Math.Round(value)
            : null;

    internal static ImageSize? Checked(int width, int height) => width > 0 && height > 0 ? new ImageSize(width, height) : null;
}
