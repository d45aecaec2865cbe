using System.Collections.Concurrent;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;

namespace SiteGen.Testing;

/// <summary>
/// An output that is built again and again, as one on disk is: each build may take over files and memory of the last good one. Not of more
/// than one build at a time.
/// </summary>
public sealed class KeptOutput : ICacheFolder
{
    private readonly ConcurrentDictionary<string, byte[]> blobs = new(StringComparer.Ordinal);
    private Dictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private ReadOnlyMemory<byte> memory;

    /// <inheritdoc/>
    public long Began { get; set; } = long.MaxValue;

    /// <summary>The published files.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => files;

    /// <summary>How many files the last build took over.</summary>
    public int Kept { get; private set; }

    /// <summary>Builds, and publishes unless there is an error.</summary>
    public BuildResult Build(ISourceFolder folder, BuildRequest request)
    {
        var sink = new Sink(files);
        var result = SiteBuilder.Build(request, folder, sink, new EarlierBuild(memory, this));
        Kept = sink.Kept;
        if (result.IsUsable && !result.HasErrors)
        {
            files = new(sink.Files, StringComparer.Ordinal);
            memory = result.Memory;
        }

        return result;
    }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Read(string name) => blobs.TryGetValue(name, out var blob) ? blob : ReadOnlyMemory<byte>.Empty;

    /// <inheritdoc/>
    public bool Read(string name, long offset, Span<byte> into)
    {
        if (!blobs.TryGetValue(name, out var blob) || offset + into.Length > blob.Length)
        {
            return false;
        }

        blob.AsSpan((int)offset, into.Length).CopyTo(into);
        return true;
    }

    /// <inheritdoc/>
    public void Write(string name, ReadOnlySpan<byte> content) => blobs[name] = content.ToArray();

    /// <inheritdoc/>
    public long Append(string name, ReadOnlySpan<byte> content)
    {
        var before = blobs.GetValueOrDefault(name, []);
        blobs[name] = [.. before, .. content];
        return before.Length;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Names() => blobs.Keys.Order(StringComparer.Ordinal).ToArray();

    /// <inheritdoc/>
    public void Remove(string name) => blobs.TryRemove(name, out _);

    private sealed class Sink(Dictionary<string, byte[]> earlier) : IOutputSink
    {
        private int kept;

        public ConcurrentDictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

        public int Kept => kept;

        public void Accept(string path, ReadOnlySpan<byte> content)
        {
            if (!Files.TryAdd(path, content.ToArray()))
            {
                throw new InvalidOperationException($"'{path}' was written twice in one build.");
            }
        }

        public bool Keep(string path)
        {
            if (!earlier.TryGetValue(path, out var bytes))
            {
                return false;
            }

            Interlocked.Increment(ref kept);
            return Files.TryAdd(path, bytes) ? true : throw new InvalidOperationException($"'{path}' was written twice in one build.");
        }

        public bool KeepAll() => earlier.Count > 0 && earlier.Keys.All(Keep);
    }
}
