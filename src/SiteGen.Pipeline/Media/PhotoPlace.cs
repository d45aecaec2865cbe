namespace SiteGen.Pipeline.Media;

/// <summary>Tells whether a photo of any kind says where it was taken. No offset in it is believed.</summary>
public static class PhotoPlace
{
    private const ushort GpsTag = 0x8825;

    /// <summary>Whether Exif or XMP data hold a place.</summary>
    public static bool IsIn(ReadOnlySpan<byte> photo)
    {
        for (var at = 0; photo[at..].IndexOf("Exif\0\0"u8) is var found and >= 0; at += found + 6)
        {
            if (HasGps(photo[(at + found + 6)..]))
            {
                return true;
            }
        }

        // PNG and WebP hold the same data without that word before it, and a TIFF is such data itself.
        return HasGps(photo)
            || (photo.IndexOf("eXIf"u8) is var png and >= 0 && HasGps(photo[(png + 4)..]))
            || (photo.StartsWith("RIFF"u8) && photo.LastIndexOf("EXIF"u8) is var webP and >= 0 && photo.Length > webP + 8 && HasGps(photo[(webP + 8)..]))
            || photo.IndexOf("exif:GPSLatitude"u8) >= 0;
    }

    private static bool HasGps(ReadOnlySpan<byte> tiff) => ExifReader.Has(tiff, GpsTag);
}
