using System.Buffers;
using System.Collections.Concurrent;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Parsing;
using SiteGen.Pipeline.Sources;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Building.Caching;

/// <summary>
/// Parsed pages of earlier builds. A page is used again while three things are the same: the file's path, its content, and everything else that
/// parsing depends on (the options, and the program itself). The content is known by its hash; a file whose length and time of writing
/// are the same is not even read, unless it was written so shortly before the earlier build that the time cannot tell.
/// </summary>
internal sealed class PageStore
{
    private const string IndexName = "pages";
    private const string TextName = "texts";

    /// <summary>Beyond this part of dead texts the file is written anew.</summary>
    private const int MostDead = 2;

    private const int PiecePages = 512;

    private readonly ICacheFolder folder;
    private readonly ContentHash key;
    private readonly Dictionary<string, StoredPage> earlier = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, StoredPage> present = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Diagnosed<ParsedPage>> added = new(StringComparer.Ordinal);
    private long textLength;
    private int kept;

    /// <summary>Opens what earlier builds kept under the same <paramref name="key"/>.</summary>
    public PageStore(ICacheFolder folder, ContentHash key)
    {
        this.folder = folder;
        this.key = key;
        var bytes = folder.Read(IndexName).Span;
        if (bytes.Length > ContentHash.Size && new BlobReader(bytes[^ContentHash.Size..]).Hash() == ContentHash.Of(bytes[..^ContentHash.Size]))
        {
            ReadIndex(bytes);
        }
    }

    /// <summary>The hash of a page's file, after <see cref="Page"/>; nothing for a file that could not be read.</summary>
    public ContentHash? HashOf(string path) => present.TryGetValue(path, out var page) ? page.Hash : null;

    /// <summary>The page of a file: the one that was kept, or what <paramref name="parse"/> makes of its bytes.</summary>
    public Diagnosed<ParsedPage> Page(SourceFile file, Func<SourceBytes> read, Func<SourceBytes, Diagnosed<ParsedPage>> parse)
    {
        var known = earlier.GetValueOrDefault(file.Path);
        var isSame = known is { IsSure: true } && known.Length == file.Length && known.Stamp == file.Stamp;
        if (isSame && Take(file, known!) is { } kept)
        {
            present[file.Path] = known!;
            return kept;
        }

        var bytes = read();
        if (!bytes.IsRead)
        {
            return parse(bytes);
        }

        var hash = ContentHash.Of(bytes.Bytes.Span);
        if (known is not null && known.Hash == hash && known.Length == file.Length && Take(file, known) is { } same)
        {
            present[file.Path] = known with { Stamp = file.Stamp, IsSure = IsSure(file) };
            return same;
        }

        var page = parse(bytes);
        present[file.Path] = new StoredPage(file.Length, file.Stamp, IsSure(file), hash, -1, 0, default);
        added[file.Path] = page;
        return page;
    }

    /// <summary>Writes down what this build has to add.</summary>
    public void Save(int jobs)
    {
        if (added.IsEmpty && kept == earlier.Count && present.All(page => earlier.TryGetValue(page.Key, out var known) && known == page.Value))
        {
            return;
        }

        if (kept > 0 && textLength > present.Values.Sum(page => (long)page.BlobLength) * MostDead)
        {
            // Too much of the file is dead: the next build begins it again.
            folder.Write(IndexName, default);
            return;
        }

        SaveTexts(jobs);
        SaveIndex();
    }

    /// <summary>In pieces: the forms of all pages at once would be as large as everything else that a build holds.</summary>
    private void SaveTexts(int jobs)
    {
        if (kept == 0)
        {
            folder.Write(TextName, default);
        }

        foreach (var piece in added.OrderBy(page => page.Key, StringComparer.Ordinal).Chunk(PiecePages))
        {
            var blobs = InParallel.Select(piece, static page => Encode(page.Value), jobs);
            var together = new BlobWriter(blobs.Sum(blob => blob.Length) + 1);
            foreach (var blob in blobs)
            {
                together.Raw(blob.Span);
            }

            var start = folder.Append(TextName, together.Written.Span);
            for (var i = 0; i < piece.Length; i++)
            {
                Note(piece[i].Key, start, blobs[i].Span);
                start += start < 0 ? 0 : blobs[i].Length;
            }
        }
    }

    private void Note(string path, long start, ReadOnlySpan<byte> blob)
    {
        if (start < 0)
        {
            present.TryRemove(path, out _);
        }
        else
        {
            present[path] = present[path] with { Offset = start, BlobLength = blob.Length, BlobHash = ContentHash.Of(blob) };
        }
    }

    private void SaveIndex()
    {
        var to = new BlobWriter();
        to.Hash(key);
        to.Number(present.Count);
        foreach (var (path, page) in present.OrderBy(page => page.Key, StringComparer.Ordinal))
        {
            to.Text(path);
            to.Long(page.Length);
            to.Long(page.Stamp);
            to.Flag(page.IsSure);
            to.Hash(page.Hash);
            to.Long(page.Offset);
            to.Number(page.BlobLength);
            to.Hash(page.BlobHash);
        }

        to.Hash(ContentHash.Of(to.Written.Span));
        folder.Write(IndexName, to.Written.Span);
    }

    private void ReadIndex(ReadOnlySpan<byte> bytes)
    {
        var from = new BlobReader(bytes);
        if (from.Hash() != key)
        {
            return;
        }

        var count = from.Number();
        earlier.EnsureCapacity(count);
        for (var i = 0; i < count; i++)
        {
            var path = from.Text();
            var page = new StoredPage(from.Long(), from.Long(), from.Flag(), from.Hash(), from.Long(), from.Number(), from.Hash());
            earlier.Add(path, page);
            textLength = Math.Max(textLength, page.Offset + page.BlobLength);
        }
    }

    private bool IsSure(SourceFile file) => file.Stamp < folder.Began - SeenFiles.Unsure;

    private Diagnosed<ParsedPage>? Take(SourceFile file, StoredPage known)
    {
        var rented = ArrayPool<byte>.Shared.Rent(known.BlobLength);
        try
        {
            var blob = rented.AsSpan(0, known.BlobLength);
            if (!folder.Read(TextName, known.Offset, blob) || ContentHash.Of(blob) != known.BlobHash)
            {
                return null;
            }

            Interlocked.Increment(ref kept);
            var from = new BlobReader(blob);
            var diagnostics = DiagnosticCodec.Read(ref from);
            return new Diagnosed<ParsedPage>(PageCodec.Read(file, ref from), diagnostics);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static ReadOnlyMemory<byte> Encode(Diagnosed<ParsedPage> page)
    {
        var to = new BlobWriter(8 * 1024);
        DiagnosticCodec.Write(page.Diagnostics, to);
        PageCodec.Write(page.Value, to);
        return to.Written;
    }
}
