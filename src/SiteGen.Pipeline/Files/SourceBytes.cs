namespace SiteGen.Pipeline.Files;

/// <summary>What reading a file gave: its bytes, or the reason why there are none, in words of the operating system.</summary>
public readonly record struct SourceBytes(ReadOnlyMemory<byte> Bytes, string? Fault)
{
    /// <summary>Whether the file could be read.</summary>
    public bool IsRead => Fault is null;
}
