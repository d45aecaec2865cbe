using System.Text;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Importing;

/// <summary>Reads the text of a file: UTF-8, UTF-16 with a mark, and where it is neither, the old Windows letters of Cyrillic.</summary>
internal static class ImportedText
{
    /// <summary>Bytes beyond which no file is one article.</summary>
    public const long Largest = 5_000_000;

    private const string Windows1251 =
        "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\uFFFD™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї";

    /// <summary>The text, or null with the reason.</summary>
    public static string? Read(string path, string shown, DiagnosticCollector found)
    {
        try
        {
            var file = new FileInfo(path);
            if (file.Length > Largest)
            {
                found.Add(ImportRules.TooLarge(shown, file.Length, Largest));
                return null;
            }

            if (Decode(File.ReadAllBytes(path)) is { } text)
            {
                return text;
            }

            found.Add(ImportRules.Encoding(shown));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            found.Add(ImportRules.Unreadable(shown));
        }

        return null;
    }

    /// <summary>The text of bytes; null where they are no text at all.</summary>
    public static string? Decode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes.AsSpan(2));
        }

        var text = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes;
        return text.Contains((byte)0) ? null
            : System.Text.Unicode.Utf8.IsValid(text) ? Encoding.UTF8.GetString(text)
            : Cyrillic(text);
    }

    /// <summary>Text of which most letters above ASCII are Cyrillic in the old code page; null for anything else.</summary>
    private static string? Cyrillic(ReadOnlySpan<byte> bytes)
    {
        var letters = new char[bytes.Length];
        int high = 0, cyrillic = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            letters[i] = bytes[i] switch { < 0x80 => (char)bytes[i], >= 0xC0 => (char)('А' + bytes[i] - 0xC0), var other => Windows1251[other - 0x80] };
            high += bytes[i] >= 0x80 ? 1 : 0;
            cyrillic += bytes[i] >= 0xC0 ? 1 : 0;
        }

        return cyrillic * 10 > high * 7 ? new string(letters) : null;
    }
}
