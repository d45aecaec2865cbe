using System.Collections.Concurrent;
using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Writing;

/// <summary>
/// Compares a site that is built from nothing with what an incremental build published: byte for byte, and no file too few or too many.
/// Writes nothing.
/// </summary>
public sealed class OutputVerifier : IOutputSink
{
    private readonly OutputPlace place;
    private readonly IReadOnlyDictionary<string, ManifestEntry> published;
    private readonly ConcurrentDictionary<string, bool> isSame = new(StringComparer.Ordinal);

    private OutputVerifier(OutputPlace place)
    {
        this.place = place;
        published = ManifestFile.Read(place.Manifest).Files;
    }

    /// <summary>Compares with the site in an output; null where a site cannot be.</summary>
    public static OutputVerifier? Of(string output, string site) => OutputPlace.Find(output, site).Value is { } place ? new(place) : null;

    /// <inheritdoc/>
    public void Accept(string path, ReadOnlySpan<byte> content)
    {
        var full = Path.Combine(place.Root, path);
        isSame[path] = published.ContainsKey(path) && (content.IsEmpty ? new FileInfo(full) is { Exists: true, Length: 0 } : FileComparison.Same(full, content));
    }

    /// <summary>
    /// What differs, sorted; nothing when the two are the same. A difference is a fault of the program and not of the site: what the next build
    /// would take over is forgotten, so that it begins from nothing.
    /// </summary>
    public Diagnosed<int> Finish()
    {
        var different = isSame.Where(file => !file.Value).Select(file => file.Key)
            .Concat(published.Keys.Where(path => !isSame.ContainsKey(path)))
            .Order(StringComparer.Ordinal)
            .ToArray();
        if (different.Length == 0)
        {
            return new(isSame.Count, []);
        }

        try
        {
            MemoryFile.Remove(place);
            CacheFolder.RemoveAll(place.Cache);
        }
        catch (Exception exception) when (DiskFault.IsFault(exception))
        {
            // What stays is found out again.
        }

        return new(isSame.Count, [WritingRules.NotVerified(different)]);
    }
}
