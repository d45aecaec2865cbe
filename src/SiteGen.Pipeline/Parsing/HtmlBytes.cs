namespace SiteGen.Pipeline.Parsing;

/// <summary>
/// HTML in UTF-8, at hand or still where a build before left it. Of twenty thousand pages an incremental build renders a few: the text of
/// the others is never fetched. Equal when the bytes are.
/// </summary>
public sealed record HtmlBytes
{
    private readonly ReadOnlyMemory<byte> bytes;
    private readonly Func<ReadOnlyMemory<byte>>? fetch;

    /// <summary>HTML at hand.</summary>
    public HtmlBytes(ReadOnlyMemory<byte> bytes) => this.bytes = bytes;

    /// <summary>HTML that <paramref name="fetch"/> gives, the same each time.</summary>
    public HtmlBytes(Func<ReadOnlyMemory<byte>> fetch) => this.fetch = fetch;

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> AsSpan() => (fetch is null ? bytes : fetch()).Span;

    /// <summary>Whether both give the same bytes.</summary>
    public bool Equals(HtmlBytes? other) => other is not null && (ReferenceEquals(this, other) || AsSpan().SequenceEqual(other.AsSpan()));

    /// <inheritdoc/>
    public override int GetHashCode() => AsSpan().Length;
}
