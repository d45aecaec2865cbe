namespace SiteGen.Pipeline.Rendering.Search;

/// <summary>The terms of one slice of an index with the releases that have them, those of one shard beside each other in ordinal order.</summary>
internal sealed class SearchSlice
{
    private readonly (int Shard, byte[] Term, PostingList Releases)[] terms;

    public SearchSlice(IEnumerable<KeyValuePair<byte[], PostingList>> found, Func<int, int> shardOf)
    {
        terms = found.Select(entry => (shardOf(entry.Value.Key), entry.Key, entry.Value)).ToArray();
        Array.Sort(terms, static (left, right) => left.Shard != right.Shard ? left.Shard - right.Shard : left.Term.AsSpan().SequenceCompareTo(right.Term));
    }

    /// <summary>The terms of a shard.</summary>
    public ReadOnlySpan<(int Shard, byte[] Term, PostingList Releases)> Of(int shard)
    {
        var start = First(shard);
        return terms.AsSpan(start, First(shard + 1) - start);
    }

    private int First(int shard)
    {
        int low = 0, high = terms.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = terms[middle].Shard < shard ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
