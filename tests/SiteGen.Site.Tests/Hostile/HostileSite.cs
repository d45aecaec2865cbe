using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Pipeline.Files;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Hostile;

/// <summary>One site with every vector in every place: texts, front matter, data, settings, the theme's words, names of files.</summary>
internal static partial class HostileSite
{
    public const string Base = "https://org.github.io/press/";

    private const string Picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"3\"/>";

    private static readonly Lazy<BuiltSite> Once = new(() => Everything.Build(baseUrl: Base));

    /// <summary>The built site. Where a vector is an error the page is still made, as `serve` shows it, and must be as harmless.</summary>
    public static BuiltSite Built => Once.Value;

    private static TestSite Everything
    {
        get
        {
            var readable = HostileVectors.All.Where(vector => !vector.IsUnreadable).ToArray();
            var site = TestSite.Small
                .With("site.yml", Settings(readable))
                .With("content/data/tags.yml", List(readable, "t", 0, (vector, text) => $"name: {text}, description: {text}"))
                .With("content/data/projects.yml", List(readable, "p", 1, (vector, text) => $"name: {text}, description: {text}"))
                .With("content/data/regions.yml", List(readable, "r", 2, (vector, text) => $"level: oblast, name: {text}, in: {text}"))
                .With("content/data/people.yml", List(readable, "h", -1, (vector, text) => $"name: {text}, role: {text}"))
                .With("content/a.svg", Picture)
                .With("templates/i18n/kk.yml", Words());
            foreach (var vector in HostileVectors.All)
            {
                foreach (var kind in HostileText.Kinds)
                {
                    site = site.With($"content/news/2026/{Slug(vector, kind)}/index.kk.md", HostileText.File(vector, kind));
                }

                if (FileName(vector) is { } name)
                {
                    site = site.With($"content/news/2026/{Slug(vector, "file")}/{name}", Picture).With(
                        $"content/news/2026/{Slug(vector, "file")}/index.kk.md",
                        $"---\ntitle: Т\ndate: 2026-11-19\nimage: {HostileText.Quoted(name)}\nattachments: [{HostileText.Quoted(name)}]\n---\n![а](<{name}>) [б](<{name}>)\n");
                }
            }

            return site;
        }
    }

    /// <summary>The folder of a vector's page.</summary>
    public static string Slug(HostileVector vector, string kind) => string.Create(CultureInfo.InvariantCulture, $"v{vector.Number}-{kind}");

    /// <summary>The output of a vector's page.</summary>
    public static string PathOf(HostileVector vector, string kind) => $"kk/news/2026/{Slug(vector, kind)}/index.html";

    /// <summary>What a disk takes as a name; null for what it cannot, or what is too long.</summary>
    private static string? FileName(HostileVector vector)
    {
        var name = vector.Text.Replace('/', '\u2215') + ".svg";
        return vector.IsUnreadable || name.Contains('\0', StringComparison.Ordinal) || name[0] == '.' || Encoding.UTF8.GetByteCount(name) > 200 ? null : name;
    }

    /// <summary>The name of the whole stands on every page, so it holds only what gets out of quotes, attributes and elements.</summary>
    private static string Settings(IEnumerable<HostileVector> vectors)
    {
        var text = HostileText.Quoted(string.Join(' ', vectors.Where(vector => vector.Group.StartsWith("Quotes", StringComparison.Ordinal)).Select(vector => vector.Text)));
        return $$"""
            title: {{text}}
            description: {{text}}
            base_url: {{Base}}
            languages: [kk]
            time_zone: Asia/Almaty
            organization: { name: {{text}}, url: "https://example.kz/?a=1&b='", same_as: ["https://example.kz/<b>\"'"] }
            contacts: { press: { name: {{text}}, phone: {{text}}, email: "a\"onclick=x@example.kz" } }
            boilerplate: { about: {{text}} }

            """;
    }

    /// <summary>A list of names; of tags, projects and regions, whose pages are alike, each vector gets one.</summary>
    private static string List(IEnumerable<HostileVector> vectors, string letter, int third, Func<HostileVector, string, string> rest) =>
        string.Concat(vectors.Where(vector => third < 0 || vector.Number % 3 == third).Select(vector => string.Create(
            CultureInfo.InvariantCulture, $"- {{ id: {letter}{vector.Number}, {rest(vector, HostileText.Quoted(vector.Text))} }}\n")));

    /// <summary>Every word of the theme that is one plain text, with an end of everything behind it.</summary>
    private static string Words()
    {
        var theme = Encoding.UTF8.GetString(EmbeddedFolder.DefaultTheme.Read("templates/i18n/kk.yml").Bytes.Span);
        return PlainWord().Replace(theme, match => match.Groups["start"].Value + "</title></script><img src=x onerror=__hit=9000>\\\" onmouseover='__hit=9001'\"");
    }

    [GeneratedRegex("^(?<start>[a-z_]+\\.[a-z_.]+: \"[^\"{}]+)\"$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PlainWord();
}
