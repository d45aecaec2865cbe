namespace SiteGen.Pipeline.Files;

/// <summary>
/// What reading a file gave: its bytes, or the reason why there are none, in words of the operating system.
/// <paramref name="IsMissing"/> tells a file that is not there from one that is there and cannot be read.
/// </summary>
public readonly record struct SourceBytes(ReadOnlyMemory<byte> Bytes, string? Fault, bool IsMissing = false)
{
    /// <summary>Whether the file could be read.</summary>
    public bool IsRead => Fault is null;

    /// <summary>The answer for a path where nothing stands.</summary>
    public static SourceBytes Missing { get; } = new(default, "there is no such file", IsMissing: true);
}
