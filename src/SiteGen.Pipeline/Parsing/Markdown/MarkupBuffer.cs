using System.Buffers;
using System.Globalization;
using System.Text;

namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>UTF-8 under construction in a rented array. Text is escaped as it is copied, in one pass over each run.</summary>
internal sealed class MarkupBuffer : IDisposable
{
    private const string Controls =
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000B\f\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F\uFFFE\uFFFF";

    /// <summary>What text and attributes escape, and characters that no HTML or XML may hold, which are dropped.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"\uFDD0\uFDD1" + Controls);

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(16 * 1024);

    /// <summary>The number of bytes so far.</summary>
    public int Length { get; private set; }

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    /// <summary>Copies finished UTF-8.</summary>
    public void Write(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Room(utf8.Length));
        Length += utf8.Length;
    }

    /// <summary>Copies text as it stands.</summary>
    public void WriteRaw(ReadOnlySpan<char> text)
    {
        var room = Room(text.Length * 3);
        Length += Encoding.UTF8.GetBytes(text, room);
    }

    /// <summary>Copies text for an element's content or a double-quoted attribute.</summary>
    public void WriteText(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is var at and >= 0)
        {
            WriteRaw(text[..at]);
            switch (text[at])
            {
                case '<' or '\uFDD0':
                    Write("&lt;"u8);
                    break;
                case '>' or '\uFDD1':
                    Write("&gt;"u8);
                    break;
                case '&':
                    Write("&amp;"u8);
                    break;
                case '"':
                    Write("&quot;"u8);
                    break;
            }

            text = text[(at + 1)..];
        }

        WriteRaw(text);
    }

    /// <summary>Writes a number in digits.</summary>
    public void WriteNumber(int number)
    {
        Span<char> digits = stackalloc char[11];
        number.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        WriteRaw(digits[..length]);
    }

    /// <summary>Forgets what was written after the first <paramref name="length"/> bytes.</summary>
    public void Truncate(int length) => Length = Math.Min(Length, length);

    /// <summary>Takes what was written and begins anew.</summary>
    public HtmlBytes Take()
    {
        var taken = new HtmlBytes(Written.ToArray());
        Length = 0;
        return taken;
    }

    /// <summary>Gives the array back.</summary>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
    }

    private Span<byte> Room(int length)
    {
        if (bytes.Length - Length < length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(bytes.Length * 2, Length + length));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = larger;
        }

        return bytes.AsSpan(Length);
    }
}
