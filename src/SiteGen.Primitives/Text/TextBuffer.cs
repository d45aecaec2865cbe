using System.Buffers;
using System.Text;

namespace SiteGen.Primitives.Text;

/// <summary>Text under construction in a rented array. Used by one thread at a time.</summary>
public sealed class TextBuffer : IDisposable
{
    private char[] letters = ArrayPool<char>.Shared.Rent(8 * 1024);

    /// <summary>The number of letters so far.</summary>
    public int Length { get; private set; }

    /// <summary>The last letter; a line end before the first one.</summary>
    public char Last => Length == 0 ? '\n' : letters[Length - 1];

    /// <summary>What was written, to be changed in place.</summary>
    public Span<char> Written => letters.AsSpan(0, Length);

    /// <summary>Adds text.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(letters.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>Adds text that is UTF-8.</summary>
    public void Append(ReadOnlySpan<byte> utf8)
    {
        Reserve(utf8.Length);
        Length += Encoding.UTF8.GetChars(utf8, letters.AsSpan(Length));
    }

    /// <summary>Takes back the letters at the end that are <paramref name="some"/>.</summary>
    public void TrimEnd(ReadOnlySpan<char> some) => Length = Written.TrimEnd(some).Length;

    /// <summary>The text from a place on.</summary>
    public string From(int start) => new(letters, start, Length - start);

    /// <summary>Forgets what was written.</summary>
    public void Clear() => Length = 0;

    /// <summary>Gives the array back.</summary>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(letters);
        letters = [];
        Length = 0;
    }

    private void Reserve(int count)
    {
        if (letters.Length - Length < count)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(letters.Length * 2, Length + count));
            Written.CopyTo(larger);
            ArrayPool<char>.Shared.Return(letters);
            letters = larger;
        }
    }
}
