using SiteGen.Pipeline.Model;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Rendering.Sitemaps;

/// <summary>Writes `news-sitemap.xml`: the releases of <see cref="Page.NewsSpan"/> by the build's clock, 1 000 at most (Google's news sitemap schema).</summary>
internal sealed class NewsSitemapWriter(SiteModel model, SiteAddresses addresses)
{
    private const int Most = 1_000;

    public void Write(Utf8Buffer output)
    {
        output.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">\n"u8);
        var fresh = model.Lists
            .Where(list => list.Kind == TermKind.All)
            .SelectMany(list => list.Pages.Select(id => model[id]))
            .Where(page => page.IsNewsAt(model.Now))
            .OrderByDescending(page => page.Date.Instant).ThenBy(page => page.Id.Index)
            .Take(Most);
        foreach (var page in fresh)
        {
            output.Write("<url><loc>"u8);
            output.WriteXml(addresses.Absolute(page.Path));
            output.Write("</loc><news:news><news:publication><news:name>"u8);
            output.WriteXml(model.Configuration.Title.ForOrFirst(page.Language.Code));
            output.Write("</news:name><news:language>"u8);
            output.WriteXml(page.Language.Code);
            output.Write("</news:language></news:publication><news:publication_date>"u8);
            output.WriteXml(Wording.W3C(page.Date with { HasTime = true }));
            output.Write("</news:publication_date><news:title>"u8);
            output.WriteXml(page.Title);
            output.Write("</news:title></news:news></url>\n"u8);
        }

        output.Write("</urlset>\n"u8);
    }
}
