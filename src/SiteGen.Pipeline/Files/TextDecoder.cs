using System.Buffers;
using System.Text;
using System.Text.Unicode;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Files;

/// <summary>Turns bytes into text, strictly: a letter that cannot be read is a mistake with a place, never a replacement character.</summary>
internal static class TextDecoder
{
    /// <summary>The length of the byte order mark that some editors put first.</summary>
    public static int MarkLength(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;

    /// <summary>What is wrong with the encoding, or null.</summary>
    public static Diagnostic? Check(ReadOnlySpan<byte> bytes, string path)
    {
        if (Utf8.IsValid(bytes))
        {
            return null;
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return FileRules.Utf16(path);
        }

        var bad = FirstBad(bytes);
        var before = bytes[MarkLength(bytes)..bad];
        var line = 1 + before.Count((byte)'\n');
        var column = 1 + Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]);
        return FileRules.NotUtf8(new(path, line, column, 1), bytes[bad]);
    }

    /// <summary>The text without its byte order mark, or null with the reason.</summary>
    public static Diagnosed<string?> Decode(ReadOnlySpan<byte> bytes, string path) =>
        Check(bytes, path) is { } fault
            ? new(null, [fault])
            : new(Encoding.UTF8.GetString(bytes[MarkLength(bytes)..]), []);

    /// <summary>
    /// Decodes bytes that have no byte order mark, in one pass where checking, counting and decoding are three; false where they are not UTF-8.
    /// </summary>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text)
    {
        var letters = ArrayPool<char>.Shared.Rent(bytes.Length);
        var isValid = Utf8.ToUtf16(bytes, letters, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done;
        text = isValid ? new string(letters, 0, length) : "";
        ArrayPool<char>.Shared.Return(letters);
        return isValid;
    }

    private static int FirstBad(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
