using SiteGen.Pipeline.Files;

namespace SiteGen.Pipeline.Building.Caching;

/// <summary>Which pages each route of a site was rendered from.</summary>
/// <param name="Frame">The hash of all that is no page's own text: with another one, every route is rendered again.</param>
/// <param name="Pages">The hash of each page's files.</param>
/// <param name="Reads">For each route the pages it looked at; null for one that is always rendered.</param>
internal sealed record RouteMemory(ContentHash Frame, ContentHash[] Pages, int[]?[] Reads)
{
    /// <summary>Nothing is remembered.</summary>
    public static RouteMemory Empty { get; } = new(default, [], []);

    public void Write(BlobWriter to)
    {
        to.Hash(Frame);
        to.Number(Pages.Length);
        foreach (var page in Pages)
        {
            to.Hash(page);
        }

        to.Number(Reads.Length);
        foreach (var reads in Reads)
        {
            to.Number(reads is null ? 0 : reads.Length + 1);
            var last = 0;
            foreach (var page in reads ?? [])
            {
                to.Number(page - last);
                last = page;
            }
        }
    }

    public static RouteMemory Read(ref BlobReader from)
    {
        var frame = from.Hash();
        var pages = new ContentHash[from.Number()];
        for (var i = 0; i < pages.Length; i++)
        {
            pages[i] = from.Hash();
        }

        var reads = new int[]?[from.Number()];
        for (var i = 0; i < reads.Length; i++)
        {
            if (from.Number() is var count and > 0)
            {
                var own = new int[count - 1];
                var last = 0;
                for (var at = 0; at < own.Length; at++)
                {
                    own[at] = last += from.Number();
                }

                reads[i] = own;
            }
        }

        return new RouteMemory(frame, pages, reads);
    }

    /// <summary>
    /// Whether a route gives the bytes that it gave: the frame is the same, and so is every page that it looked at. With the same frame, pages
    /// and routes have the same numbers.
    /// </summary>
    public bool IsSame(RouteMemory earlier, int route)
    {
        if (Frame != earlier.Frame || Pages.Length != earlier.Pages.Length || route >= earlier.Reads.Length || earlier.Reads[route] is not { } reads)
        {
            return false;
        }

        foreach (var page in reads)
        {
            if (Pages[page] != earlier.Pages[page])
            {
                return false;
            }
        }

        return true;
    }
}
