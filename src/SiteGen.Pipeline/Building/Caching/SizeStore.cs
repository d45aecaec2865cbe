using System.Collections.Concurrent;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Media;
using SiteGen.Pipeline.Sources;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Building.Caching;

/// <summary>
/// Sizes of pictures that earlier builds measured and had nothing to say of. Photos are the largest files of a site, and measuring one reads
/// all of it. A size is used again while length and time of writing are the same, if that time can tell.
/// </summary>
internal sealed class SizeStore
{
    private readonly ICacheFolder folder;
    private readonly SealedBlob blob;
    private readonly Dictionary<string, Stored> earlier = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Stored> present = new(StringComparer.Ordinal);

    /// <summary>Opens what earlier builds kept under the same <paramref name="key"/>.</summary>
    public SizeStore(ICacheFolder folder, ContentHash key)
    {
        this.folder = folder;
        blob = new SealedBlob(folder, "sizes", key);
        if (blob.TryOpen(out var from))
        {
            Read(ref from);
        }
    }

    /// <summary>The size of a picture: the one that was kept, or what <paramref name="measure"/> finds.</summary>
    public Diagnosed<ImageSize?> Size(SourceFile file, Func<Diagnosed<ImageSize?>> measure)
    {
        if (earlier.TryGetValue(file.Path, out var known) && known.Length == file.Length && known.Stamp == file.Stamp)
        {
            present[file.Path] = known;
            return new(known.Size, []);
        }

        var measured = measure();
        if (measured is { Value: { } size, Diagnostics.IsEmpty: true } && file.Stamp < folder.Began - SeenFiles.Unsure)
        {
            present[file.Path] = new Stored(file.Length, file.Stamp, size);
        }

        return measured;
    }

    /// <summary>Writes down what this build has to add.</summary>
    public void Save()
    {
        if (present.Count == earlier.Count && present.All(size => earlier.TryGetValue(size.Key, out var known) && known == size.Value))
        {
            return;
        }

        blob.Write(Write);
    }

    private void Write(BlobWriter to)
    {
        to.Number(present.Count);
        foreach (var (path, stored) in present.OrderBy(size => size.Key, StringComparer.Ordinal))
        {
            to.Text(path);
            to.Long(stored.Length);
            to.Long(stored.Stamp);
            to.Number(stored.Size.Width);
            to.Number(stored.Size.Height);
        }
    }

    private void Read(ref BlobReader from)
    {
        var count = from.Number();
        for (var i = 0; i < count; i++)
        {
            earlier.Add(from.Text(), new Stored(from.Long(), from.Long(), new ImageSize(from.Number(), from.Number())));
        }
    }

    private readonly record struct Stored(long Length, long Stamp, ImageSize Size);
}
