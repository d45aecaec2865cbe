using SiteGen.Site.Tests.Html;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Sample;

/// <summary>The sample newsroom, built once under a project's path and once under a domain of its own, for all tests of this folder.</summary>
internal static class SampleNewsroom
{
    public const string ProjectUrl = "https://org.github.io/press/";
    public const string DomainUrl = "https://news.example.kz/";

    private static readonly Lazy<BuiltSite> Project = new(() => TestSite.Sample.Build(baseUrl: ProjectUrl));
    private static readonly Lazy<BuiltSite> Domain = new(() => TestSite.Sample.Build(baseUrl: DomainUrl));
    private static readonly Lazy<IReadOnlyList<HtmlPage>> ProjectPages = new(() => Parse(UnderProject));
    private static readonly Lazy<IReadOnlyList<HtmlPage>> DomainPages = new(() => Parse(UnderDomain));

    public static BuiltSite UnderProject => Project.Value;

    public static BuiltSite UnderDomain => Domain.Value;

    /// <summary>The pages under the project's path.</summary>
    public static IReadOnlyList<HtmlPage> Pages => ProjectPages.Value;

    public static IReadOnlyList<HtmlPage> PagesUnderDomain => DomainPages.Value;

    /// <summary>The pages that have a language and that search engines may show.</summary>
    public static IEnumerable<HtmlPage> IndexedPages => Pages.Where(page => !page.IsNoIndex && !page.IsRedirect && page.Path != "404.html");

    /// <summary>Where a file under the project's path is found on the web.</summary>
    public static string UrlOf(HtmlPage page) => ProjectUrl + page.Address.TrimStart('/');

    public static HtmlPage Page(string path) =>
        Pages.FirstOrDefault(page => page.Path == path) ?? throw new KeyNotFoundException($"The build wrote no {path}:\n{string.Join('\n', UnderProject.Paths)}");

    private static IReadOnlyList<HtmlPage> Parse(BuiltSite site) => site.HtmlPaths.Select(path => HtmlPage.Parse(path, site[path])).ToArray();
}
