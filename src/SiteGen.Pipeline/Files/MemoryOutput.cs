using System.Collections.Concurrent;
using System.Text;

namespace SiteGen.Pipeline.Files;

/// <summary>A finished site held in memory: what tests look at, and what a preview serves from.</summary>
public sealed class MemoryOutput : IOutputSink
{
    private readonly ConcurrentDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <summary>The paths in ordinal order.</summary>
    public IReadOnlyList<string> Paths => [.. files.Keys.Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public void Accept(string path, ReadOnlySpan<byte> content)
    {
        if (!files.TryAdd(path, content.ToArray()))
        {
            throw new InvalidOperationException($"'{path}' was written twice in one build.");
        }
    }

    /// <summary>A file's bytes, or null when there is none of that path.</summary>
    public byte[]? Find(string path) => files.GetValueOrDefault(path);

    /// <summary>A file's text, or null when there is none of that path.</summary>
    public string? FindText(string path) => Find(path) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;
}
