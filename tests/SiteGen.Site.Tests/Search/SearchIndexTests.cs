using System.IO.Compression;
using System.Text;
using SiteGen.Site.Tests.Sample;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Search;

public class SearchIndexTests
{
    [Fact]
    public void A_new_release_changes_no_number_of_the_others()
    {
        var before = Reader(Releases(25));
        var after = Reader(Releases(26));
        Assert.Equal(25, before.Count);
        Assert.Equal(Enumerable.Range(0, 25).Select(before.Address), Enumerable.Range(0, 25).Select(after.Address));
    }

    [Fact]
    public void An_archive_is_split_into_files_whose_number_its_size_decides()
    {
        var site = Releases(95).Build();
        Assert.Equal(10, site.Paths.Count(path => path.StartsWith("kk/search/r", StringComparison.Ordinal)));
        Assert.Equal(4, site.Paths.Count(path => path.StartsWith("kk/search/t", StringComparison.Ordinal)));
        Assert.Equal(Reader(site).Terms.Count, Reader(site).Terms.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(95, Reader(site).Find("мектеп").Count);
        Assert.Equal([.. Enumerable.Range(0, 95).Reverse()], Reader(site).Numbers("мектеп"));
    }

    [Fact]
    public void A_site_without_releases_has_an_index_of_nothing()
    {
        var reader = Reader(TestSite.Small.Build());
        Assert.Equal(0, reader.Count);
        Assert.Empty(reader.Find("мектеп"));
    }

    [Fact]
    public void A_headline_counts_for_more_than_a_summary_and_that_for_more_than_the_text()
    {
        var site = TestSite.Small
            .With("content/news/2025/a.kk.md", "---\ntitle: Көпір ашылды\ndate: 2025-01-01\nsummary: Жол салынды\n---\nМәтін.\n")
            .With("content/news/2025/b.kk.md", "---\ntitle: Жиын өтті\ndate: 2025-01-02\nsummary: Көпір туралы\n---\nМәтін.\n")
            .With("content/news/2025/c.kk.md", "---\ntitle: Сапар басталды\ndate: 2025-01-03\nsummary: Басқа\n---\nКөпірдің жайы.\n");
        Assert.Equal(["/kk/news/2025/a/", "/kk/news/2025/b/", "/kk/news/2025/c/"], Reader(site.Build()).Find("көпір"));
    }

    [Fact]
    public void Filters_narrow_by_region_with_its_districts_tag_year_and_type()
    {
        var reader = SearchSample.Reader("kk");
        foreach (var (filter, id, matches) in new (string, string, Func<SampleRelease, bool>)[]
            {
                ("r", "turkistan", release => release.Regions.SelectMany(SampleSources.WithParents).Contains("turkistan")),
                ("t", "crafts", release => release.Tags.Contains("crafts")),
                ("y", "2025", release => release.Date.Year == 2025),
            })
        {
            var expected = SampleSources.Releases.Where(release => release.Language == "kk" && release.IsListed(FixedClock.Now) && matches(release));
            Assert.Equal(expected.Select(release => "/press" + release.Address).Order(StringComparer.Ordinal), reader.Find("", (filter, id)).Order(StringComparer.Ordinal));
        }

        Assert.Equal(2, reader.Find("", ("k", "interview"), ("k", "photo")).Count);
        Assert.Empty(reader.Find("", ("t", "no-such-tag")));
    }

    [Fact]
    public void A_release_in_one_language_alone_is_told_from_the_others()
    {
        var without = SearchSample.Reader("ru").Without("kk").Select(SearchSample.Reader("ru").Address).ToArray();
        Assert.Equal(["/press/ru/news/2026/sad-k-zime/"], without);
    }

    [Fact]
    public void Nothing_of_an_embargoed_or_withdrawn_release_is_in_the_index()
    {
        var site = SampleNewsroom.UnderProject;
        foreach (var path in site.Paths.Where(path => path.Contains("/search/", StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain("kumis-arna", site[path], StringComparison.Ordinal);
            Assert.DoesNotContain("\"аршы", site[path], StringComparison.Ordinal);
            Assert.DoesNotContain("sut-punkti", site[path], StringComparison.Ordinal);
        }

        Assert.DoesNotContain(SearchSample.Reader("kk").Find("Күміс арна ескі арығы аршылады"), address => address.Contains("arna", StringComparison.Ordinal));
    }

    /// <summary>
    /// Five thousand different words in the frequencies of a language, two thousand releases: a first question loads the facts, a file for each
    /// of its words and one for each hit shown. What is measured at ten thousand stands in docs/search.md.
    /// </summary>
    [Fact]
    public void A_first_question_costs_little()
    {
        var site = Releases(2000, Prose).Build();
        var reader = Reader(site);
        var shown = reader.Numbers("сөз17ша сөз3ша сөз801ша").Take(10).Select(number => $"r{number / 10}").Distinct();
        var terms = new[] { "сөз17ша", "сөз3ша", "сөз801ша" }.Select(word => $"t{(Languages.Search.WordFold.Key(word) * 64) >> 16}");
        var cost = shown.Concat(terms).Append("index").Sum(name => Compressed(site.Files[$"kk/search/{name}.json"]))
            + site.Paths.Where(path => path.StartsWith("assets/js/search.", StringComparison.Ordinal)).Sum(path => Compressed(site.Files[path]));
        Assert.InRange(cost, 1, 60_000);
    }

    [Fact]
    public void The_page_says_without_a_script_where_else_to_look()
    {
        foreach (var language in SampleSources.Languages)
        {
            var page = SampleNewsroom.Page($"{language}/search/index.html").Document;
            Assert.NotNull(page.QuerySelector("noscript"));
            Assert.True(page.QuerySelector("#search")!.HasAttribute("hidden")); // The page has its box.
            Assert.NotNull(page.QuerySelector($"#ways a[href='/press/{language}/archive/']"));
            Assert.NotNull(page.QuerySelector("#search [role=status]"));
            Assert.NotNull(page.QuerySelector("label[for=q]"));
            Assert.All(page.QuerySelectorAll("#search input[type=checkbox]"), box => Assert.Equal("LABEL", box.ParentElement?.TagName));
        }
    }

    private static SearchReader Reader(TestSite site) => Reader(site.Build());

    private static SearchReader Reader(BuiltSite site) => new(site, "kk");

    private static TestSite Releases(int count) => Releases(count, _ => "Жаңа мектеп ашылды.");

    private static TestSite Releases(int count, Func<int, string> text) => TestSite.Small.With(Enumerable.Range(0, count).Select(i => KeyValuePair.Create(
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"content/news/2025/release-{i:0000}.kk.md"),
        Encoding.UTF8.GetBytes(string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"---\ntitle: Мектеп {i}\ndate: {2015 + (i / 300)}-{(i / 25 % 12) + 1:00}-{(i % 25) + 1:00}\nsummary: Мектеп туралы {i} хабар\n---\n{text(i)}\n")))));

    /// <summary>A text of 300 words, the n-th most frequent of them n times rarer than the first.</summary>
    private static string Prose(int seed)
    {
        var state = (uint)(seed * 2654435761) | 1;
        var text = new StringBuilder();
        for (var i = 0; i < 300; i++)
        {
            state = (state * 1664525) + 1013904223;
            text.Append("сөз").Append((int)Math.Pow(5000, (state >> 8) / 16777216.0)).Append("ша ");
        }

        return text.ToString();
    }

    private static int Compressed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return (int)packed.Length;
    }
}
