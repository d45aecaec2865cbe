using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Text;
using SiteGen.Authoring.Checking.Html;
using SiteGen.Authoring.Checking.Links;

namespace SiteGen.Authoring.Checking.Output;

/// <summary>
/// Reads every finished page once, as it is made, and keeps what the checks of the whole need: which links lead nowhere, which anchors there
/// are, how headings follow each other, what a reader has to load.
/// </summary>
internal sealed class PageWatch(OutputAddresses addresses) : IOutputObserver
{
    /// <summary>Elements whose `href` a reader follows, and elements whose `src` her browser loads.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Links = Set("a", "area", "use", "image");
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Loaders = Set("img", "source", "script", "iframe", "video", "audio", "track", "embed");

    private readonly ConcurrentBag<PageFindings> pages = [];
    private readonly ConcurrentDictionary<DeadTarget, byte> dead = new();
    private readonly ConcurrentBag<(string Page, string File, string Address)> fragments = [];
    private readonly ConcurrentDictionary<string, int> sizes = new(StringComparer.Ordinal);

    /// <summary>The pages in ordinal order; to be asked when the last one has been read.</summary>
    public IReadOnlyList<PageFindings> Sorted() => [.. pages.OrderBy(page => page.Path, StringComparer.Ordinal)];

    /// <summary>The size of every file of the output.</summary>
    public IReadOnlyDictionary<string, int> Sizes => sizes;

    /// <inheritdoc/>
    public void Look(string path, ReadOnlySpan<byte> content)
    {
        sizes[path] = content.Length;
        if (!path.EndsWith(".html", StringComparison.Ordinal))
        {
            return;
        }

        var letters = ArrayPool<char>.Shared.Rent(content.Length);
        try
        {
            pages.Add(Read(path, content.Length, letters.AsSpan(0, Encoding.UTF8.GetChars(content, letters))));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(letters);
        }
    }

    /// <summary>Links that lead nowhere, anchors among them; to be asked when the last page has been read.</summary>
    public IEnumerable<DeadTarget> Dead()
    {
        var anchors = pages.ToDictionary(page => page.Path, page => page.Anchors, StringComparer.Ordinal);
        foreach (var (page, file, address) in fragments)
        {
            var anchor = Uri.UnescapeDataString(address[(address.IndexOf('#', StringComparison.Ordinal) + 1)..]);
            if (anchor is not ("" or "top") && anchors.TryGetValue(file, out var known) && !known.AsSpan().Contains(HashOf(anchor)))
            {
                dead.TryAdd(new DeadTarget(DeadTargetKind.Anchor, page, address), 0);
            }
        }

        return dead.Keys;
    }

    private PageFindings Read(string path, int bytes, ReadOnlySpan<char> html)
    {
        var page = new PageReading();
        var reader = new HtmlTagReader(html);
        while (reader.Next())
        {
            var tag = reader.Tag;
            page.Balance.Take(tag, tag.Start);
            if (tag.IsEnd)
            {
                continue;
            }

            if (tag.Rest.IsEmpty)
            {
                page.NoteHeading(tag);
                continue;
            }

            if (tag.Rest.Contains("id", StringComparison.OrdinalIgnoreCase) && tag.Find("id", out var id))
            {
                page.Anchors.Add(HashOf(id));
            }

            ReadElement(path, tag, page);
        }

        page.Balance.CloseTo(0);
        return new(
            path, bytes, [.. page.Styles], [.. page.Pictures.Distinct(StringComparer.Ordinal)], [.. page.Anchors], [.. page.Alternates],
            page.IsRedirect ? -1 : page.TopHeadings, page.Skip, page.WithoutAlt, page.Balance.Faults is [var fault, ..] ? fault : null);
    }

    private void ReadElement(string path, HtmlTag tag, PageReading page)
    {
        if (tag.Is("link"))
        {
            ReadLink(path, tag, page);
        }
        else if (tag.Name is ['h' or 'H', >= '1' and <= '6'])
        {
            page.NoteHeading(tag);
        }
        else if (tag.Is("img"))
        {
            page.WithoutAlt ??= tag.Find("alt", out _) ? null : tag.Find("src", out var source) ? source.ToString() : "img";
        }
        else if (tag.Is("meta") && tag.Find("http-equiv", out var kind) && kind.Equals("refresh", StringComparison.OrdinalIgnoreCase))
        {
            page.IsRedirect = true;
        }

        if (Links.Contains(tag.Name) && tag.Find("href", out var href))
        {
            Target(path, href);
        }

        if (!Loaders.Contains(tag.Name))
        {
            return;
        }

        if (tag.Find("src", out var src) && Target(path, src) is { } shown && tag.Is("img"))
        {
            page.Pictures.Add(shown);
        }

        if (tag.Find("srcset", out var set))
        {
            foreach (var candidate in set.ToString().Split(','))
            {
                Target(path, candidate.Trim().Split(' ')[0]);
            }
        }
    }

    private void ReadLink(string path, HtmlTag tag, PageReading page)
    {
        if (!tag.Find("href", out var href) || !tag.Find("rel", out var relation))
        {
            return;
        }

        // Addresses that only name the page for machines are absolute; they lead to the site all the same.
        var file = Target(path, href);
        if (file is not null && relation.Equals("stylesheet", StringComparison.OrdinalIgnoreCase))
        {
            page.Styles.Add(file);
        }
        else if (file is not null && relation.Equals("alternate", StringComparison.OrdinalIgnoreCase) && tag.Find("hreflang", out _))
        {
            page.Alternates.Add(file);
        }
    }

    /// <summary>The file that a link means, if it means one of the site; notes those that are not there.</summary>
    private string? Target(string page, ReadOnlySpan<char> written)
    {
        var address = written.Trim();
        address = address.Contains('&') ? WebUtility.HtmlDecode(address.ToString()) : address;
        if (address.IsEmpty || addresses.IsElsewhere(address))
        {
            return null;
        }

        var file = addresses.FileOf(address, page);
        if (file is null || !addresses.Has(file))
        {
            dead.TryAdd(new DeadTarget(file is null ? DeadTargetKind.Base : DeadTargetKind.File, page, address.ToString()), 0);
            return null;
        }

        if (address.Contains('#') && file.EndsWith(".html", StringComparison.Ordinal))
        {
            fragments.Add((page, file, address.ToString()));
        }

        return file;
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params string[] names) =>
        names.ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static ulong HashOf(ReadOnlySpan<char> id)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in id.Contains('&') ? WebUtility.HtmlDecode(id.ToString()) : id)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return hash;
    }
}
