using System.Text;

namespace SiteGen.Scriban.Values;

/// <summary>Text kept as UTF-8, so that writing it copies bytes; a string is made only if one is asked for.</summary>
internal sealed class Utf8Text(ReadOnlyMemory<byte> bytes, int length = -1)
{
    private string? text;
    private int length = length;

    public ReadOnlySpan<byte> Bytes => bytes.Span;

    /// <summary>The number of UTF-16 units.</summary>
    public int Length => length >= 0 ? length : length = text?.Length ?? Encoding.UTF8.GetCharCount(Bytes);

    /// <summary>What it counts for against the limit on output: its units where they are known, its bytes where they would have to be counted.</summary>
    public int Cost => length >= 0 ? length : bytes.Length;

    public override string ToString() => text ??= Encoding.UTF8.GetString(Bytes);
}
