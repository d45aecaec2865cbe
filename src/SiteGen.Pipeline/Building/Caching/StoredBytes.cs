using SiteGen.Pipeline.Files;

namespace SiteGen.Pipeline.Building.Caching;

/// <summary>A piece of a blob of the cache, with the hash that tells whether it is still what was written.</summary>
internal readonly record struct StoredBytes(long Offset, int Length, ContentHash Hash)
{
    public void Write(BlobWriter to)
    {
        to.Long(Offset);
        to.Number(Length);
        to.Hash(Hash);
    }

    public static StoredBytes Read(ref BlobReader from) => new(from.Long(), from.Number(), from.Hash());

    /// <summary>Fetches the piece; false when it is not there or damaged.</summary>
    public bool Fetch(ICacheFolder folder, string name, Span<byte> into) => folder.Read(name, Offset, into) && ContentHash.Of(into) == Hash;
}
