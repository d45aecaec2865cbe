using System.Buffers;

namespace SiteGen.Pipeline.Files;

/// <summary>
/// What reading a file gave, in memory that may be lent: valid until it is given back, and for nobody to keep. A build reads each file once and
/// is done with it; memory of its own for each was a fifth of all that a build took.
/// </summary>
public readonly struct LentBytes : IDisposable
{
    /// <summary>The longest file that is lent: the pool keeps what it gets back, and a film must not stay in memory.</summary>
    public const int Longest = 1024 * 1024;

    private readonly byte[]? lent;

    /// <summary>Bytes that stay.</summary>
    public LentBytes(SourceBytes read) => Read = read;

    private LentBytes(byte[] lent, int length)
    {
        this.lent = lent;
        Read = new SourceBytes(lent.AsMemory(0, length), null);
    }

    /// <summary>The bytes, or why there are none.</summary>
    public SourceBytes Read { get; }

    /// <summary>Whether the bytes are gone once this is disposed.</summary>
    public bool IsLent => lent is not null;

    /// <summary>The first <paramref name="length"/> bytes of an array of the shared pool, which gets it back.</summary>
    public static LentBytes Of(byte[] lent, int length) => new(lent, length);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (lent is not null)
        {
            ArrayPool<byte>.Shared.Return(lent);
        }
    }
}
