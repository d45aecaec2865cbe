using System.Globalization;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Rendering.Sitemaps;

/// <summary>
/// Writes `sitemap.xml` (sitemaps.org protocol) with language alternates. `lastmod` is the last change of the content, never the time of
/// the build: a search engine that catches one false date believes none.
/// </summary>
internal sealed class SitemapWriter(SiteModel model, SiteAddresses addresses, Alternates alternates)
{
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
        var named = Named().ToArray();
        var capacity = SitemapParts.Capacity(model.Configuration, named.Max(route => route.Path.Length));
        WriteAddresses(named.Skip((part - 1) * capacity).Take(capacity), output);
    }

    private IEnumerable<Route> Named() => model.Routes.Where(route => SitemapParts.IsNamed(route, model.Pages) && alternates.IsIndexed(route));

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
        PageRoute page => model[page.Page].Modified,
        ListRoute list => Newest(model.Lists[list.List], list.Number),
        _ => null,
    };

    private SiteMoment? Newest(TermList list, int number)
    {
        var perPage = model.Configuration.PerPage;
        SiteMoment? newest = null;
        foreach (var id in list.Pages.AsSpan()[Math.Min((number - 1) * perPage, list.Pages.Length)..Math.Min(number * perPage, list.Pages.Length)])
        {
            if (model[id].Modified is { } changed && (newest is null || changed.Instant > newest.Value.Instant))
            {
                newest = changed;
            }
        }

        return newest;
    }
}
