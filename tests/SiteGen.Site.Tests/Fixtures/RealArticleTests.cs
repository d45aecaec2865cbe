using System.Text;
using System.Xml.Linq;
using SiteGen.Site.Tests.Html;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Fixtures;

/// <summary>
/// Real articles as they were copied from news sites, with front matter put before them and nothing else done. They lie outside the
/// checkout and are not ours to publish: on a machine without them these tests are skipped.
/// </summary>
public sealed class RealArticleTests
{
    private const string Base = "https://org.github.io/press/";

    private static readonly (string File, string Slug, string Type, string Region, string RegionPath)[] Articles =
    [
        ("activ-aktobe.txt", "aktobe-aktiv", "meeting", "aktobe", "aktobe"),
        ("interview-turkistan.txt", "turkistan-suhbat", "interview", "tolebi", "turkistan/tolebi"),
    ];

    private static readonly Lazy<BuiltSite> Site = new(() => Articles.Aggregate(Empty(), (site, article) => site.With($"content/news/2021/{article.Slug}.kk.md", Source(article))).Build(baseUrl: Base));

    [SkippableFact]
    public void They_build()
    {
        Skip.If(RepositoryFolder.Shared is null, "The real articles are not on this machine.");
        Assert.False(Site.Value.Result.HasErrors, Site.Value.Report);
    }

    [SkippableFact]
    public void Every_paragraph_is_on_its_page()
    {
        Skip.If(RepositoryFolder.Shared is null, "The real articles are not on this machine.");
        Faults.None(
            from article in Articles
            let page = Collapse(Page($"kk/news/2021/{article.Slug}/index.html").Document.QuerySelector("article")!.TextContent) // Every release is one.
            from paragraph in Paragraphs(article.File)
            where !page.Contains(paragraph, StringComparison.Ordinal)
            select $"{article.Slug} lacks «{paragraph[..Math.Min(60, paragraph.Length)]}…»");
    }

    [SkippableFact]
    public void Their_lists_feeds_and_regions_name_them()
    {
        Skip.If(RepositoryFolder.Shared is null, "The real articles are not on this machine.");
        Faults.None(
            from article in Articles
            let address = $"/press/kk/news/2021/{article.Slug}/"
            from list in new[] { "kk/", "kk/tags/jiyn/", "kk/archive/2021/", "kk/archive/2021/01/", $"kk/regions/{article.RegionPath}/", $"kk/regions/{article.RegionPath.Split('/')[0]}/", $"kk/types/{article.Type}/" }
            where Page($"{list}index.html").Document.QuerySelector($"main a[href='{address}']") is null
            select $"/{list} does not name {address}.");
        Faults.None(
            from article in Articles
            from feed in new[] { "kk/feed.xml", "kk/tags/jiyn/feed.xml", $"kk/regions/{article.RegionPath}/feed.xml" }
            where !XDocument.Parse(Site.Value[feed]).Descendants("link").Any(link => link.Value == $"{Base}kk/news/2021/{article.Slug}/")
            select $"{feed} does not name {article.Slug}.");
    }

    [SkippableFact]
    public void Every_paragraph_is_in_their_feed()
    {
        Skip.If(RepositoryFolder.Shared is null, "The real articles are not on this machine.");
        Faults.None(
            from article in Articles
            let item = XDocument.Parse(Site.Value["kk/feed.xml"]).Descendants("item").Single(item => item.Element("link")?.Value.Contains(article.Slug, StringComparison.Ordinal) == true)
            let text = Collapse(HtmlPage.Parse("", item.Elements().Single(element => element.Name.LocalName == "encoded").Value).Document.Body!.TextContent) // Parsed HTML has a body.
            from paragraph in Paragraphs(article.File)
            where !text.Contains(paragraph, StringComparison.Ordinal)
            select $"{article.Slug} lacks «{paragraph[..Math.Min(60, paragraph.Length)]}…»");
    }

    [SkippableFact]
    public void Nothing_is_dead_around_them()
    {
        Skip.If(RepositoryFolder.Shared is null, "The real articles are not on this machine.");
        var pages = Site.Value.HtmlPaths.Select(path => HtmlPage.Parse(path, Site.Value[path])).ToArray();
        Faults.None(Crawler.Follow(Site.Value, Base, pages).Faults.Concat(pages.SelectMany(page => page.Errors)));
    }

    private static TestSite Empty() => TestSite.Small
        .With("content/data/regions.yml", File.ReadAllText(RepositoryFolder.Of("content", "data", "regions.yml")))
        .With("content/data/tags.yml", "- { id: jiyn, name: { kk: \"Жиын\", ru: \"Собрание\" } }\n");

    private static string Source((string File, string Slug, string Type, string Region, string RegionPath) article) =>
        $"---\ntitle: \"Мақала {article.Slug}\"\ndate: 2021-01-15\ntype: {article.Type}\nregion: {article.Region}\ntags: [jiyn]\n---\n{Text(article.File)}";

    private static string Text(string file) => File.ReadAllText(Path.Combine(RepositoryFolder.Shared ?? "", "samples", file), Encoding.UTF8);

    /// <summary>A line of the source is a paragraph to its writer; list numbers and speech dashes are marks, not words.</summary>
    private static IEnumerable<string> Paragraphs(string file) => Text(file)
        .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(line => Collapse(System.Text.RegularExpressions.Regex.Replace(line, "^([0-9]+[.)]|[-*+])\\s+", "", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))))
        .Where(line => line.Length > 0);

    private static string Collapse(string text) => string.Join(' ', Printed.Fold(text).Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static HtmlPage Page(string path) => HtmlPage.Parse(path, Site.Value[path]);
}
