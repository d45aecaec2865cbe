using SiteGen.Languages.Search;
using System.Globalization;
using System.Numerics;
using SiteGen.Pipeline.Configuration;

namespace SiteGen.Pipeline.Model.Routes;

/// <summary>
/// Into how many files the search index of a language is split. It depends on the number of releases alone, so that names stay and a reader
/// who asks one question loads a few small files whatever the size of the archive.
/// </summary>
/// <param name="Shards">Files of terms: a power of two.</param>
/// <param name="Chunks">Files of releases.</param>
public readonly record struct SearchLayout(int Shards, int Chunks)
{
    /// <summary>Releases in a chunk, the last one excepted; the number of hits shown at a time.</summary>
    public const int ChunkLength = 10;

    private const int MostShards = 512;
    private const int ReleasesPerShard = 20;

    /// <summary>The layout for so many releases.</summary>
    public static SearchLayout For(int releases) => new(
        Math.Clamp((int)BitOperations.RoundUpToPowerOf2((uint)(releases / ReleasesPerShard)), 1, MostShards),
        (releases + ChunkLength - 1) / ChunkLength);

    /// <summary>The file that holds terms of a key (0 to 65535). Keys that are near to each other are in one file.</summary>
    public int ShardOf(int key) => (key * Shards) >> 16;

    /// <summary>The slices that hold the terms of a shard: one, or several where there are fewer shards than slices.</summary>
    public IEnumerable<int> SlicesOf(int shard)
    {
        var first = shard * TermSet.Slices / Shards;
        return Enumerable.Range(first, Math.Max(1, ((shard + 1) * TermSet.Slices / Shards) - first));
    }

    /// <summary>The address of a file within the site.</summary>
    public static string PathOf(Language language, SearchPart part, int number) => string.Create(CultureInfo.InvariantCulture, $"/{language.Code}/search/{part switch
    {
        SearchPart.Facts => "index",
        SearchPart.Terms => $"t{number}",
        _ => $"r{number}",
    }}.json");
}
