namespace SiteGen.Corpus;

/// <summary>A small JPEG: a header that says 1200 × 800, and as many bytes as a small photo has.</summary>
internal static class Photo
{
    public static byte[] Bytes { get; } = Make();

    private static byte[] Make()
    {
        byte[] head =
        [
            0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10, 0x4A, 0x46, 0x49, 0x46, 0x00, 0x01, 0x01, 0x00, 0x00, 0x01, 0x00, 0x01, 0x00, 0x00,
            0xFF, 0xC0, 0x00, 0x0B, 0x08, 0x03, 0x20, 0x04, 0xB0, 0x01, 0x01, 0x11, 0x00,
        ];
        var bytes = new byte[24 * 1024];
        head.CopyTo(bytes, 0);
        for (var i = head.Length; i < bytes.Length; i++)
        {
            bytes[i] = (byte)(i * 31 % 251);
        }

        return bytes;
    }
}
