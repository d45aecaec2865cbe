using System.Text;
using NodaTime;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Sample;

/// <summary>Before its instant nothing of an embargoed release is in the output: no name, no word, no count.</summary>
public sealed class EmbargoTests
{
    private const string Folder = "content/news/2026/kumis-arna/";

    private static readonly Instant Lifted = FixedClock.At("2026-12-01T10:00:00+05:00");
    private static readonly Lazy<BuiltSite> Before = new(() => TestSite.Sample.Build(Lifted - Duration.FromSeconds(1), SampleNewsroom.ProjectUrl));
    private static readonly Lazy<BuiltSite> At = new(() => TestSite.Sample.Build(Lifted, SampleNewsroom.ProjectUrl));

    /// <summary>Words that stand in this release alone, its names, its numbers, and every sentence of its text.</summary>
    private static readonly string[] Secrets =
    [
        "Күміс арна", "Күміс", "kumis-arna", "kumis", "serebryanoe-ruslo", "Серебрян", "мұрап", "182,4", "182.4", "117,6", "64,8",
        .. Sentences("index.kk.md"), .. Sentences("index.ru.md"),
    ];

    [Fact]
    public void The_release_has_many_sentences() => Assert.True(Secrets.Length > 30, $"Only {Secrets.Length} secrets: the sample's embargoed release moved.");

    [Fact]
    public void A_second_before_no_byte_tells_of_the_release() =>
        Faults.None(
            from file in Before.Value.Files
            from secret in Secrets
            where Holds(file.Value, secret) || file.Key.Contains(secret, StringComparison.OrdinalIgnoreCase)
            select $"{file.Key} holds «{secret}».");

    [Fact]
    public void A_second_before_no_byte_tells_of_its_files() =>
        Faults.None(
            from path in TestSite.Sample.Files.Keys
            where path.StartsWith(Folder, StringComparison.Ordinal) && !path.EndsWith(".md", StringComparison.Ordinal)
            let bytes = TestSite.Sample.Files[path]
            from file in Before.Value.Files
            where file.Value.AsSpan().SequenceEqual(bytes)
            select $"{file.Key} is {path}.");

    /// <summary>Counts, neighbours, related stories, archives, maps: the output is that of a site that has no such release.</summary>
    [Fact]
    public void A_second_before_the_output_is_that_of_a_site_without_the_release()
    {
        var without = TestSite.Sample.Files.Keys.Where(path => path.StartsWith(Folder, StringComparison.Ordinal))
            .Aggregate(TestSite.Sample, (site, path) => site.Without(path))
            .Build(Lifted - Duration.FromSeconds(1), SampleNewsroom.ProjectUrl);
        Faults.None(Differences(without, Before.Value));
    }

    [Fact]
    public void At_the_instant_the_release_is_there()
    {
        Assert.Contains("Күміс арна", At.Value["kk/news/2026/kumis-arna/index.html"], StringComparison.Ordinal);
        Assert.Contains("182,4", At.Value["ru/news/2026/serebryanoe-ruslo/index.html"], StringComparison.Ordinal);
        foreach (var path in new[] { "kk/index.html", "kk/feed.xml", "kk/tags/greening/index.html", "kk/regions/turkistan/maktaaral/index.html", "kk/archive/2026/12/index.html", "sitemap.xml", "news-sitemap.xml" })
        {
            Assert.Contains("kumis-arna", At.Value[path], StringComparison.Ordinal);
        }

        Assert.True(At.Value.Has("kk/news/2026/kumis-arna/kumis-arna.jpg"));
        Assert.True(At.Value.Has("ru/news/2026/serebryanoe-ruslo/kumis-arna-zhospary.pdf"));
    }

    [Fact]
    public void A_preview_shows_the_release_with_a_mark()
    {
        var preview = TestSite.Sample.Build(Lifted - Duration.FromSeconds(1), SampleNewsroom.ProjectUrl, preview: true);
        var page = Html.HtmlPage.Parse("kk/news/2026/kumis-arna/index.html", preview["kk/news/2026/kumis-arna/index.html"]);
        Assert.True(page.IsNoIndex);
        Assert.Contains("әлі жарияланған жоқ", page.Document.Body!.TextContent, StringComparison.OrdinalIgnoreCase); // Parsed HTML has a body.
    }

    internal static IEnumerable<string> Differences(BuiltSite expected, BuiltSite actual) =>
        expected.Paths.Except(actual.Paths, StringComparer.Ordinal).Select(path => $"{path} is missing.")
            .Concat(actual.Paths.Except(expected.Paths, StringComparer.Ordinal).Select(path => $"{path} should not be there."))
            .Concat(expected.Paths.Where(path => actual.Has(path) && !expected.Files[path].AsSpan().SequenceEqual(actual.Files[path])).Select(path => $"{path} differs."));

    private static bool Holds(byte[] bytes, string secret) =>
        bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)) >= 0
        || bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Uri.EscapeDataString(secret))) >= 0
        || bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(string.Concat(secret.Select(letter => letter < 128 ? letter.ToString() : $"\\u{(int)letter:x4}")))) >= 0;

    /// <summary>The sentences of the front matter's texts and of the body that are long enough to be nobody else's.</summary>
    private static IEnumerable<string> Sentences(string file) =>
        File.ReadAllText(RepositoryFolder.Of(Folder.Split('/', StringSplitOptions.RemoveEmptyEntries).Append(file).ToArray()))
            .Split(['\n', '"', '.', '|', ';', '*', '>'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(sentence => sentence.Length > 24 && sentence.Any(letter => letter >= 'А') && !sentence.StartsWith("– ", StringComparison.Ordinal) && !sentence.StartsWith("— ", StringComparison.Ordinal));
}
