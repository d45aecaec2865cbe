using NodaTime;
using SiteGen.Site.Tests.Html;
using SiteGen.Site.Tests.Search;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Sample;

/// <summary>Drafts, expired, withdrawn and pinned releases: where each is, where it is not, and what its page says.</summary>
public sealed class StateTests
{
    [Fact]
    public void A_draft_is_published_when_drafts_are_asked_for_and_then_bears_a_mark()
    {
        var draft = SampleSources.Releases.First(release => release.IsDraft);
        var built = TestSite.Sample.Build(baseUrl: SampleNewsroom.ProjectUrl, drafts: true);
        var page = HtmlPage.Parse(draft.OutputPath, built[draft.OutputPath]);
        Assert.True(page.IsNoIndex);
        Assert.Contains("қаралама", page.Document.Body!.TextContent, StringComparison.OrdinalIgnoreCase); // Parsed HTML has a body.
        Assert.DoesNotContain(draft.Address, built["sitemap.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Drafts_do_not_lift_an_embargo() =>
        Assert.DoesNotContain(TestSite.Sample.Build(drafts: true).Paths, path => path.Contains("kumis-arna", StringComparison.Ordinal));

    [Fact]
    public void An_expired_release_keeps_its_page_which_says_so_and_leaves_lists_feeds_and_search()
    {
        var expired = SampleSources.Releases.Single(release => release.Language == "kk" && release.Source.Contains("algashqy-qadam-qabyldau", StringComparison.Ordinal));
        Assert.Contains("мерзімі өт", SampleNewsroom.Page(expired.OutputPath).Document.Body!.TextContent, StringComparison.OrdinalIgnoreCase); // Parsed HTML has a body.
        var url = SampleNewsroom.ProjectUrl + expired.Address[1..];
        foreach (var (path, naming) in new[]
            {
                ("kk/feed.xml", $"<link>{url}</link>"), ("kk/tags/grants/feed.xml", $"<link>{url}</link>"), ("kk/atom.xml", $"type=\"text/html\" href=\"{url}\""), ("kk/feed.json", $"\"url\":\"{url}\""),
                ("kk/search/r0.json", expired.Address), ("kk/search/r1.json", expired.Address), ("kk/search/r2.json", expired.Address), ("news-sitemap.xml", expired.Address), ("kk/tags/grants/index.html", $"/press{expired.Address}"),
            })
        {
            Assert.DoesNotContain(naming, SampleNewsroom.UnderProject[path], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_release_is_listed_until_the_instant_at_which_it_expires()
    {
        var expires = FixedClock.At("2026-10-16T00:00:00+05:00");
        Assert.Contains("algashqy-qadam-qabyldau", TestSite.Sample.Build(expires - Duration.FromSeconds(1))["kk/tags/training/feed.xml"], StringComparison.Ordinal);
        Assert.DoesNotContain("algashqy-qadam-qabyldau", TestSite.Sample.Build(expires)["kk/tags/training/feed.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Search_knows_the_listed_releases_and_no_others() =>
        Faults.None(
            from language in SampleSources.Languages
            let known = SearchSample.Reader(language).Find("").Order(StringComparer.Ordinal).ToArray()
            let expected = SampleSources.Releases.Where(release => release.Language == language && release.IsListed(FixedClock.Now)).Select(release => "/press" + release.Address).Order(StringComparer.Ordinal).ToArray()
            where !known.SequenceEqual(expected)
            select $"{language}: {string.Join(", ", known.Except(expected).Concat(expected.Except(known)))}");

    [Fact]
    public void A_pinned_release_is_on_the_front_page() =>
        Assert.NotNull(SampleNewsroom.Page("kk/index.html").Document.QuerySelector("main a[href='/press/kk/news/2026/tasbulaqqa-taza-su/']"));

    [Fact]
    public void A_correction_is_shown_on_the_release_in_its_feed_and_among_all_corrections()
    {
        const string Text = "аралады деп жазылған еді";
        Assert.Contains(Text, SampleNewsroom.Page("kk/news/2026/kitap-koshi-yrgyz/index.html").Document.QuerySelector("#corrections")?.TextContent, StringComparison.Ordinal);
        Assert.Contains(Text, SampleNewsroom.Page("kk/corrections/index.html").Document.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        Assert.Contains(Text, SampleNewsroom.UnderProject["kk/projects/kitap-koshi/feed.xml"], StringComparison.Ordinal);
    }
}
