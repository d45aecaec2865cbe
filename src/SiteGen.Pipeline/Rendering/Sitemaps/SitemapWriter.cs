using System.Globalization;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Rendering.Sitemaps;

/// <summary>
/// Writes `sitemap.xml` (sitemaps.org protocol) with language alternates. `lastmod` is the last change of the content, never the time of
/// the build: a search engine that catches one false date believes none.
/// </summary>
internal sealed class SitemapWriter(SiteViews views)
{
    private readonly SiteModel model = views.Model;
    private readonly SiteAddresses addresses = views.Addresses;
    private readonly Alternates alternates = views.Alternates;
    private Route[]? named;
    private long[]? changes;

    /// <summary>The whole sitemap, or the index of its parts.</summary>
    public void Write(Utf8Buffer output)
    {
        var parts = model.Routes.Count(route => route is SiteRoute { Kind: SiteRouteKind.SitemapPart });
        if (parts == 0)
        {
            WriteAddresses(Named(), output);
            return;
        }

        output.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"u8);
        for (var part = 1; part <= parts; part++)
        {
            output.Write("<sitemap><loc>"u8);
            output.WriteXml(addresses.Absolute(string.Create(CultureInfo.InvariantCulture, $"/sitemap-{part}.xml")));
            output.Write("</loc></sitemap>\n"u8);
        }

        output.Write("</sitemapindex>\n"u8);
    }

    /// <summary>One part, counted from 1.</summary>
    public void WritePart(int part, Utf8Buffer output)
    {
        var all = Named();
        var capacity = SitemapParts.Capacity(model.Configuration, all.Max(route => route.Path.Length));
        WriteAddresses(all.Skip((part - 1) * capacity).Take(capacity), output);
    }

    /// <summary>Every route that is named. Two workers may both look for them; they find the same.</summary>
    private Route[] Named() => named ??= model.Routes.Where(route => SitemapParts.IsNamed(route, model.Pages) && alternates.IsIndexed(route)).ToArray();

    private void WriteAddresses(IEnumerable<Route> routes, Utf8Buffer output)
    {
        output.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"u8);
        foreach (var route in routes)
        {
            output.Write("<url><loc>"u8);
            output.WriteXml(addresses.Absolute(route.Path));
            output.Write("</loc>"u8);
            if (LastChange(route) is { } changed)
            {
                output.Write("<lastmod>"u8);
                output.WriteXml(Wording.W3C(changed));
                output.Write("</lastmod>"u8);
            }

            var others = alternates.Of(route);
            foreach (var other in others)
            {
                WriteAlternate(other.Code, other.Path, output);
            }

            if (others.Count > 0)
            {
                WriteAlternate("x-default", alternates.DefaultOf(route, others), output);
            }

            output.Write("</url>\n"u8);
        }

        output.Write("</urlset>\n"u8);
    }

    private void WriteAlternate(string code, string path, Utf8Buffer output)
    {
        output.Write("<xhtml:link rel=\"alternate\" hreflang=\""u8);
        output.WriteXml(code);
        output.Write("\" href=\""u8);
        output.WriteXml(addresses.Absolute(path));
        output.Write("\"/>"u8);
    }

    private SiteMoment? LastChange(Route route) => route switch
    {
        PageRoute page => Newest([page.Page]),
        ListRoute list => Newest(Shown(model.Lists[list.List], list.Number)),
        _ => null,
    };

    private ReadOnlySpan<PageId> Shown(TermList list, int number)
    {
        var perPage = model.Configuration.PerPage;
        return list.Pages.AsSpan()[Math.Min((number - 1) * perPage, list.Pages.Length)..Math.Min(number * perPage, list.Pages.Length)];
    }

    private SiteMoment? Newest(ReadOnlySpan<PageId> pages)
    {
        // Nothing else of a page may be asked for here: when other things of it change, its sitemap stays.
        var times = changes ??= model.Pages.Select(page => page.Modified?.Instant.ToUnixTimeTicks() ?? long.MinValue).ToArray();
        PageId? newest = null;
        foreach (var page in pages)
        {
            newest = newest is null || times[page.Index] > times[newest.Value.Index] ? page : newest;
        }

        return newest is null ? null : model[newest.Value].Modified;
    }
}
