using System.Globalization;
using System.Text;
using System.Xml.Linq;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Fixtures;

/// <summary>Many addresses fall into parts behind an index. A theme of one line each keeps the test quick.</summary>
public sealed class LargeSitemapTests
{
    private const string Base = "https://news.example.kz/";
    private const int Releases = 100;
    private const int Tags = 60;

    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void A_sitemap_of_many_addresses_is_split_behind_an_index()
    {
        var built = Site().WithoutDefaultTheme().Build(baseUrl: Base);
        Assert.False(built.Result.HasErrors, built.Report[..Math.Min(built.Report.Length, 1000)]);
        var index = XDocument.Parse(built["sitemap.xml"]).Root!; // A parsed document has a root.
        Assert.Equal(Map + "sitemapindex", index.Name);
        var parts = index.Elements(Map + "sitemap").Select(part => part.Element(Map + "loc")!.Value).ToArray(); // Every part has its address.
        Assert.True(parts.Length >= 2);
        var addresses = parts.SelectMany(part => Addresses(built[part[Base.Length..]])).ToArray();
        Assert.Equal(addresses.Length, addresses.Distinct(StringComparer.Ordinal).Count());
        Assert.True(addresses.Length > 5_000);
        Faults.None(parts.Where(part => Addresses(built[part[Base.Length..]]).Count() > 50_000 || built.Files[part[Base.Length..]].Length > 50_000_000));
        Assert.Equal(
            built.HtmlPaths.Where(path => path is not "404.html" && !path.EndsWith("search/index.html", StringComparison.Ordinal)).Select(path => Base + path[..^"index.html".Length]).Order(StringComparer.Ordinal),
            addresses.Order(StringComparer.Ordinal));
        Assert.Contains("Sitemap: https://news.example.kz/sitemap.xml", built["robots.txt"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_news_sitemap_names_a_thousand_at_most()
    {
        var many = Enumerable.Range(1, 1200).Select(number => KeyValuePair.Create($"content/news/2026/n{number}.md", Encoding.UTF8.GetBytes($"---\ntitle: Н {number}\ndate: 2026-11-21T{number % 12:00}:00\n---\nМ.\n")));
        var built = OneLanguage().With(many).WithoutDefaultTheme().Build();
        Assert.Equal(1000, XDocument.Parse(built["news-sitemap.xml"]).Root!.Elements().Count()); // A parsed document has a root.
    }

    private static IEnumerable<string> Addresses(string text) => XDocument.Parse(text).Root!.Elements(Map + "url").Select(url => url.Element(Map + "loc")!.Value); // As the protocol wants it.

    /// <summary>One release a page, and every release in every tag: 100 × 60 pages of lists.</summary>
    private static TestSite Site()
    {
        var tags = string.Concat(Enumerable.Range(1, Tags).Select(tag => string.Create(CultureInfo.InvariantCulture, $"- {{ id: t{tag}, name: Т{tag} }}\n")));
        var all = string.Join(", ", Enumerable.Range(1, Tags).Select(tag => string.Create(CultureInfo.InvariantCulture, $"t{tag}")));
        var releases = Enumerable.Range(1, Releases).Select(number => KeyValuePair.Create($"content/news/2020/n{number}.md", Encoding.UTF8.GetBytes($"---\ntitle: Н {number}\ndate: 2020-01-01\ntags: [{all}]\n---\nМ.\n")));
        return OneLanguage().WithReplaced("site.yml", "per_page: 20", "per_page: 1").With("content/data/tags.yml", tags).With(releases);
    }

    private static TestSite OneLanguage()
    {
        string[] layouts = ["home", "release", "page", "list", "terms", "regions", "archive", "corrections", "search", "not-found", "root", "redirect"];
        var site = TestSite.Empty
            .With("site.yml", "title: Үлкен\nbase_url: https://news.example.kz/\nlanguages: [kk]\ntime_zone: Asia/Almaty\norganization: { name: Ұйым, url: \"https://example.kz/\" }\nper_page: 20\n")
            .With("templates/i18n/kk.yml", File.ReadAllText(RepositoryFolder.Of("templates", "i18n", "kk.yml")))
            .With("templates/partials/card.sbn-html", "{{ release.title }}")
            .With("templates/partials/row.sbn-html", "{{ release.title }}");
        return layouts.Aggregate(site, (made, layout) => made.With($"templates/layouts/{layout}.sbn-html", "<!DOCTYPE html><title>{{ page.title }}</title>"));
    }
}
