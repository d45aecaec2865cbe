using System.Security.Cryptography;

namespace SiteGen.Server.Answering;

/// <summary>
/// Two hashes of a page: of all its bytes, and of its bytes but for the addresses of style sheets. Where only the first differs, the browser
/// can put in the new styles and keep the page.
/// </summary>
internal readonly record struct PageTag(string Whole, string WithoutStyles)
{
    /// <summary>The tag of a page whose style sheets have these addresses.</summary>
    public static PageTag Of(ReadOnlySpan<byte> page, IReadOnlyList<byte[]> styles)
    {
        var whole = Hash(page);
        if (styles.Count == 0)
        {
            return new(whole, whole);
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        while (FirstOf(page, styles) is var (at, length) && at >= 0)
        {
            hash.AppendData(page[..at]);
            page = page[(at + length)..];
        }

        hash.AppendData(page);
        return new(whole, Text(hash.GetHashAndReset()));
    }

    /// <summary>Reads what <see cref="ToString"/> writes; anything else gives a tag that no page has.</summary>
    public static PageTag Parse(string text) => text.IndexOf('-', StringComparison.Ordinal) is var dash and > 0
        ? new(text[..dash], text[(dash + 1)..])
        : new("", "");

    /// <inheritdoc/>
    public override string ToString() => $"{Whole}-{WithoutStyles}";

    private static (int At, int Length) FirstOf(ReadOnlySpan<byte> page, IReadOnlyList<byte[]> styles)
    {
        var first = (At: -1, Length: 0);
        foreach (var style in styles)
        {
            var at = page.IndexOf(style);
            if (at >= 0 && (first.At < 0 || at < first.At))
            {
                first = (at, style.Length);
            }
        }

        return first;
    }

    private static string Hash(ReadOnlySpan<byte> bytes) => Text(SHA256.HashData(bytes));

    private static string Text(byte[] hash) => Convert.ToHexStringLower(hash.AsSpan(0, 8));
}
