namespace SiteGen.Pipeline.Media;

/// <summary>
/// Takes from pictures what readers must not learn from them: where they were taken, with what, by which device, and previews that show what
/// was cut away. Creator, credit, copyright and orientation stay. Pictures are never decoded. Never throws.
/// </summary>
internal static class PictureCleaner
{
    /// <summary>The clean picture; null for a file that is no JPEG, PNG or WebP, or whose parts make no sense.</summary>
    public static CleanedPicture? Clean(ReadOnlySpan<byte> bytes) =>
        IsJpeg(bytes) ? JpegCleaner.Clean(bytes)
        : IsPng(bytes) ? PngCleaner.Clean(bytes)
        : IsWebP(bytes) ? WebPCleaner.Clean(bytes)
        : null;

    /// <summary>Whether a file begins as one that can be cleaned.</summary>
    public static bool IsKnown(ReadOnlySpan<byte> bytes) => IsJpeg(bytes) || IsPng(bytes) || IsWebP(bytes);

    private static bool IsJpeg(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]);

    private static bool IsPng(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);

    private static bool IsWebP(ReadOnlySpan<byte> bytes) => bytes.Length >= 20 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8);
}
