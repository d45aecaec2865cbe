using System.Globalization;
using System.Text;

namespace SiteGen.Authoring.Checking.Leaks;

/// <summary>Reads one letter of a file, however it is escaped there. One form inside of another, as feeds have it, is understood too.</summary>
internal static class EscapedLetter
{
    private const int LongestEntity = 10;

    /// <summary>The letter at an offset, which moves behind it; a space for what is no letter.</summary>
    public static char Read(ReadOnlySpan<byte> content, ref int at)
    {
        var first = content[at];
        switch (first)
        {
            case (byte)'&':
                return Entity(content, ref at);
            case (byte)'%':
                return Percent(content, ref at);
            case (byte)'\\':
                return Backslash(content, ref at);
            case < 0x80:
                at++;
                return (char)first;
            default:
                return Rune.DecodeFromUtf8(content[at..], out var rune, out var length) == System.Buffers.OperationStatus.Done && rune.IsBmp
                    ? Step(ref at, length, (char)rune.Value)
                    : Step(ref at, Math.Max(1, length), ' ');
        }
    }

    private static char Step(ref int at, int length, char letter)
    {
        at += length;
        return letter;
    }

    /// <summary>`&amp;quot;`, `&amp;#1179;`, `&amp;#x49B;`, and `&amp;amp;#1179;` where HTML stands in XML.</summary>
    private static char Entity(ReadOnlySpan<byte> content, ref int at)
    {
        var begin = at + 1;
        while (content[begin..].StartsWith("amp;"u8))
        {
            begin += 4;
        }

        var rest = content.Slice(begin, Math.Min(LongestEntity, content.Length - begin));
        var end = rest.IndexOf((byte)';');
        if (end <= 0)
        {
            at = begin;
            return '&';
        }

        var name = rest[..end];
        if (name[0] == '#')
        {
            var isHex = name.Length > 1 && name[1] is (byte)'x' or (byte)'X';
            var digits = name[(isHex ? 2 : 1)..];
            if (int.TryParse(digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code is > 0 and <= char.MaxValue)
            {
                at = begin + end + 1;
                return (char)code;
            }
        }
        else if (name.IndexOfAnyExceptInRange((byte)'a', (byte)'z') < 0)
        {
            at = begin + end + 1;
            return name.SequenceEqual("lt"u8) ? '<' : name.SequenceEqual("gt"u8) ? '>' : ' ';
        }

        at = begin;
        return '&';
    }

    /// <summary>`%D2%9B`.</summary>
    private static char Percent(ReadOnlySpan<byte> content, ref int at)
    {
        Span<byte> bytes = stackalloc byte[4];
        var count = 0;
        while (count < bytes.Length && at + (count * 3) + 2 < content.Length && content[at + (count * 3)] == '%'
            && byte.TryParse(content.Slice(at + (count * 3) + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            bytes[count++] = value;
        }

        if (count == 0 || Rune.DecodeFromUtf8(bytes[..count], out var rune, out var length) != System.Buffers.OperationStatus.Done || !rune.IsBmp)
        {
            at++;
            return '%';
        }

        at += length * 3;
        return (char)rune.Value;
    }

    /// <summary>`\u049b`, `\n`, `\"`.</summary>
    private static char Backslash(ReadOnlySpan<byte> content, ref int at)
    {
        if (at + 5 < content.Length && content[at + 1] == 'u'
            && ushort.TryParse(content.Slice(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            at += 6;
            return (char)code;
        }

        at += at + 1 < content.Length && content[at + 1] is (byte)'n' or (byte)'r' or (byte)'t' or (byte)'"' or (byte)'\\' or (byte)'/' ? 2 : 1;
        return ' ';
    }
}
