using SiteGen.Pipeline.Files;

namespace SiteGen.Pipeline.Building.Caching;

/// <summary>
/// A blob of the cache that is read and replaced whole. It says under which key it was kept, and ends with the hash of all that, so that
/// a damaged one, or one that means something else by now, counts as absent.
/// </summary>
internal sealed class SealedBlob(ICacheFolder folder, string name, ContentHash key)
{
    /// <summary>Whether something was kept under the key, and a reader that stands at its beginning.</summary>
    public bool TryOpen(out BlobReader from)
    {
        var bytes = folder.Read(name).Span;
        from = default;
        if (bytes.Length <= ContentHash.Size)
        {
            return false;
        }

        var content = bytes[..^ContentHash.Size];
        if (new BlobReader(bytes[^ContentHash.Size..]).Hash() != ContentHash.Of(content))
        {
            return false;
        }

        from = new BlobReader(content);
        return from.Hash() == key;
    }

    /// <summary>Replaces what is kept by what <paramref name="write"/> writes.</summary>
    public void Write(Action<BlobWriter> write)
    {
        var to = new BlobWriter();
        to.Hash(key);
        write(to);
        to.Hash(ContentHash.Of(to.Written.Span));
        folder.Write(name, to.Written.Span);
    }

    /// <summary>Forgets what is kept.</summary>
    public void Clear() => folder.Write(name, default);
}
