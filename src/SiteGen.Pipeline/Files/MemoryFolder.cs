using System.Text;

namespace SiteGen.Pipeline.Files;

/// <summary>A site held in memory: what tests and the importer's trial builds are made of.</summary>
public sealed class MemoryFolder : ISourceFolder
{
    private readonly Dictionary<string, byte[]> files;

    /// <summary>Takes path → bytes; paths are relative, with `/`.</summary>
    public MemoryFolder(IEnumerable<KeyValuePair<string, byte[]>> files) => this.files = new(files, StringComparer.Ordinal);

    /// <summary>A folder of UTF-8 texts.</summary>
    public static MemoryFolder OfTexts(params ReadOnlySpan<(string Path, string Text)> texts)
    {
        var encoded = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (path, text) in texts)
        {
            encoded[path] = Encoding.UTF8.GetBytes(text);
        }

        return new(encoded);
    }

    /// <inheritdoc/>
    public IReadOnlyList<SourceEntry> List()
    {
        var entries = new List<SourceEntry>(files.Count);
        foreach (var (path, bytes) in files)
        {
            if (!path.StartsWith('.') && !path.Contains("/.", StringComparison.Ordinal))
            {
                entries.Add(new(path, SourceEntryKind.File, bytes.Length, Stamp(bytes)));
            }
        }

        entries.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        return entries;
    }

    /// <inheritdoc/>
    public SourceBytes Read(string path) => files.TryGetValue(path, out var bytes) ? new(bytes, null) : SourceBytes.Missing;

    /// <summary>FNV-1a: equal bytes have equal stamps in every process, as a cache that outlives one needs.</summary>
    internal static long Stamp(ReadOnlySpan<byte> bytes)
    {
        var hash = 14695981039346656037UL;
        foreach (var value in bytes)
        {
            hash = (hash ^ value) * 1099511628211UL;
        }

        return (long)hash;
    }
}
