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
    private const string FormName = "forms";
    private const string HtmlName = "texts";

    /// <summary>Beyond so many times what is alive, the blobs are begun anew.</summary>
    private const int MostDead = 2;

    private readonly ICacheFolder folder;
    private readonly SealedBlob index;
    private readonly Dictionary<string, StoredPage> earlier = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, StoredPage> present = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<PagePiece> pieces = [];
    private int added;
    private long htmlLength;
    private int kept;

    /// <summary>Opens what earlier builds kept under the same <paramref name="key"/>.</summary>
    public PageStore(ICacheFolder folder, ContentHash key)
    {
        this.folder = folder;
        index = new SealedBlob(folder, "pages", key);
        if (index.TryOpen(out var from))
        {
            ReadIndex(ref from);
        }

        if (earlier.Count == 0)
        {
            folder.Write(FormName, default);
            folder.Write(HtmlName, default);
        }
    }

    /// <summary>The hash of a page's file, after <see cref="Page"/>; nothing for a file that could not be read.</summary>
    public ContentHash? HashOf(string path) => present.TryGetValue(path, out var page) ? page.Hash : null;

    /// <summary>Whether a page was kept of a file that was surely not written since.</summary>
    public bool Knows(SourceFile file) => earlier.GetValueOrDefault(file.Path) is { IsSure: true } known && known.Length == file.Length && known.Stamp == file.Stamp;

    /// <summary>The page of a file: the one that was kept, or what <paramref name="parse"/> makes of its bytes.</summary>
    public Diagnosed<ParsedPage> Page(SourceFile file, Func<LentBytes> read, Func<SourceBytes, Diagnosed<ParsedPage>> parse)
    {
        var known = earlier.GetValueOrDefault(file.Path);
        if (known is not null && Knows(file) && Take(file, known, read, parse) is { } still)
        {
            present[file.Path] = known;
            return still;
        }

        using var lent = read();
        var bytes = lent.Read;
        if (!bytes.IsRead)
        {
            return parse(bytes);
        }

        var hash = ContentHash.Of(bytes.Bytes.Span);
        if (known is not null && known.Hash == hash && known.Length == file.Length && Take(file, known, read, parse) is { } same)
        {
            present[file.Path] = known with { Stamp = file.Stamp, IsSure = IsSure(file) };
            return same;
        }

        var page = parse(bytes);
        present[file.Path] = new StoredPage(file.Length, file.Stamp, IsSure(file), hash, default, default);
        Add(file.Path, page);
        return page;
    }

    /// <summary>Writes down what this build has to add.</summary>
    public void Save()
    {
        while (pieces.TryTake(out var piece))
        {
            Flush(piece);
        }

        if (added == 0 && kept == earlier.Count && present.All(page => earlier.TryGetValue(page.Key, out var known) && known == page.Value))
        {
            return;
        }

        if (kept > 0 && htmlLength > present.Values.Sum(page => (long)page.Html.Length) * MostDead)
        {
            // Too much of the blobs is dead: the next build begins them again.
            index.Clear();
            return;
        }

        index.Write(WriteIndex);
    }

    /// <summary>
    /// Gathers the form of a page while it is in the processor's hands. A build that fails leaves what it gathered without an index, and the
    /// next one begins anew or adds to it.
    /// </summary>
    private void Add(string path, Diagnosed<ParsedPage> page)
    {
        Interlocked.Increment(ref added);
        var piece = pieces.TryTake(out var gathered) ? gathered : new PagePiece();
        piece.Add(path, page);
        if (piece.IsFull)
        {
            Flush(piece);
        }

        pieces.Add(piece);
    }

    private void Flush(PagePiece piece)
    {
        var form = folder.Append(FormName, piece.Forms);
        var html = folder.Append(HtmlName, piece.Html);
        foreach (var (path, formPlace, htmlPlace) in piece.Members)
        {
            if (form < 0 || html < 0)
            {
                present.TryRemove(path, out _);
            }
            else
            {
                present[path] = present[path] with
                {
                    Form = formPlace with { Offset = form + formPlace.Offset },
                    Html = htmlPlace with { Offset = html + htmlPlace.Offset },
                };
            }
        }

        piece.Clear();
    }

    private void WriteIndex(BlobWriter to)
    {
        to.Number(present.Count);
        foreach (var (path, page) in present.OrderBy(page => page.Key, StringComparer.Ordinal))
        {
            to.Text(path);
            to.Long(page.Length);
            to.Long(page.Stamp);
            to.Flag(page.IsSure);
            to.Hash(page.Hash);
            page.Form.Write(to);
            page.Html.Write(to);
        }
    }

    private void ReadIndex(ref BlobReader from)
    {
        var count = from.Number();
        earlier.EnsureCapacity(count);
        for (var i = 0; i < count; i++)
        {
            var path = from.Text();
            var page = new StoredPage(from.Long(), from.Long(), from.Flag(), from.Hash(), StoredBytes.Read(ref from), StoredBytes.Read(ref from));
            earlier.Add(path, page);
            htmlLength = Math.Max(htmlLength, page.Html.Offset + page.Html.Length);
        }
    }

    private bool IsSure(SourceFile file) => file.Stamp < folder.Began - SeenFiles.Unsure;

    private Diagnosed<ParsedPage>? Take(SourceFile file, StoredPage known, Func<LentBytes> read, Func<SourceBytes, Diagnosed<ParsedPage>> parse)
    {
        var rented = ArrayPool<byte>.Shared.Rent(known.Form.Length);
        try
        {
            var form = rented.AsSpan(0, known.Form.Length);
            if (!known.Form.Fetch(folder, FormName, form))
            {
                return null;
            }

            Interlocked.Increment(ref kept);
            var from = new BlobReader(form);
            return PageCodec.Read(file, ref from, Fetch);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        ReadOnlyMemory<byte> Fetch(int start, int length)
        {
            var html = new byte[known.Html.Length];
            if (known.Html.Fetch(folder, HtmlName, html))
            {
                return html.AsMemory(start, length);
            }

            // The cache is damaged: what it held is made again.
            using var lent = read();
            return PagePiece.HtmlOf(parse(lent.Read)).Slice(start, length);
        }
    }
}
