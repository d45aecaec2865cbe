using System.Buffers;
using System.Globalization;
using System.Text;

namespace SiteGen.Primitives.Text;

/// <summary>
/// A growing buffer of UTF-8 that is reused from page to page. Escaping writes straight into it. Used by one thread at a time.
/// </summary>
public sealed class Utf8Buffer : IBufferWriter<byte>
{
    private static readonly SearchValues<char> HtmlSpecial = SearchValues.Create("&<>\"'");

    /// <summary>What XML 1.0 gives a meaning or forbids; surrogates are looked at in pairs.</summary>
    private static readonly SearchValues<char> XmlSpecial = SearchValues.Create(
        "&<>\"'\uFFFE\uFFFF" + new string(Enumerable.Range(0, 32).Where(c => c is not (9 or 10 or 13)).Select(c => (char)c).ToArray()));

    private byte[] bytes;

    /// <summary>An empty buffer with room for <paramref name="capacity"/> bytes.</summary>
    public Utf8Buffer(int capacity = 16 * 1024) => bytes = new byte[capacity];

    /// <summary>How many bytes were written.</summary>
    public int Length { get; private set; }

    /// <summary>What was written; valid until the next write.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => bytes.AsMemory(0, Length);

    /// <summary>What was written; valid until the next write.</summary>
    public ReadOnlySpan<byte> WrittenSpan => bytes.AsSpan(0, Length);

    /// <summary>Forgets what was written and keeps the room.</summary>
    public void Clear() => Length = 0;

    /// <summary>A copy of what was written.</summary>
    public byte[] ToArray() => WrittenSpan.ToArray();

    /// <inheritdoc/>
    public void Advance(int count) => Length += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return bytes.AsMemory(Length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return bytes.AsSpan(Length);
    }

    /// <summary>Writes bytes that are already UTF-8.</summary>
    public void Write(ReadOnlySpan<byte> utf8)
    {
        Reserve(utf8.Length);
        utf8.CopyTo(bytes.AsSpan(Length));
        Length += utf8.Length;
    }

    /// <summary>Writes text as it is.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        Reserve(text.Length * 3);
        Length += Encoding.UTF8.GetBytes(text, bytes.AsSpan(Length));
    }

    /// <summary>Writes a number in digits.</summary>
    public void Write(long number)
    {
        Reserve(20);
        number.TryFormat(bytes.AsSpan(Length), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    /// <summary>Writes text for HTML, in an element or in a quoted attribute.</summary>
    public void WriteHtml(ReadOnlySpan<char> text)
    {
        for (var next = text.IndexOfAny(HtmlSpecial); next >= 0; next = text.IndexOfAny(HtmlSpecial))
        {
            Write(text[..next]);
            Write(Entity(text[next]));
            text = text[(next + 1)..];
        }

        Write(text);
    }

    /// <summary>Writes text for XML 1.0, in an element or in a quoted attribute; characters that XML does not allow are left out.</summary>
    public void WriteXml(ReadOnlySpan<char> text)
    {
        for (var next = text.IndexOfAny(XmlSpecial); next >= 0; next = text.IndexOfAny(XmlSpecial))
        {
            Write(text[..next]);
            Write(Entity(text[next]));
            text = text[(next + 1)..];
        }

        Write(text);
    }

    /// <summary>Writes finished HTML as the text of an XML element.</summary>
    public void WriteXml(ReadOnlySpan<byte> html)
    {
        for (var next = html.IndexOfAny("&<>"u8); next >= 0; next = html.IndexOfAny("&<>"u8))
        {
            Write(html[..next]);
            Write(Entity((char)html[next]));
            html = html[(next + 1)..];
        }

        Write(html);
    }

    private static ReadOnlySpan<byte> Entity(char special) => special switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        '\'' => "&#39;"u8,
        _ => default,
    };

    private void Reserve(int count)
    {
        if (bytes.Length - Length < count)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + count));
        }
    }
}
