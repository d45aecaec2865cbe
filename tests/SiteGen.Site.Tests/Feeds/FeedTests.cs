using SiteGen.Site.Tests.Sample;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Feeds;

/// <summary>Every feed is valid in its format, says what the others say, and can be read where nobody knows the site's address.</summary>
public sealed class FeedTests
{
    /// <summary>As `site.yml` of the sample has it.</summary>
    private const int MostItems = 20;

    private static BuiltSite Site => SampleNewsroom.UnderProject;

    /// <summary>The folders that have feeds.</summary>
    private static IEnumerable<string> Folders => Site.Paths.Where(path => path.EndsWith("/feed.xml", StringComparison.Ordinal)).Select(path => path[..^"feed.xml".Length]);

    [Fact]
    public void There_are_feeds_of_everything() => Assert.True(Folders.Count() > 50, string.Join('\n', Folders));

    [Fact]
    public void RSS_is_valid() => Faults.None(Folders.SelectMany(folder => Rss(folder).Faults().Select(fault => $"{folder}feed.xml: {fault}")));

    [Fact]
    public void Atom_is_valid() => Faults.None(Folders.SelectMany(folder => Atom(folder).Faults().Select(fault => $"{folder}atom.xml: {fault}")));

    [Fact]
    public void JSON_Feed_is_valid() => Faults.None(Folders.SelectMany(folder => Json(folder).Faults().Select(fault => $"{folder}feed.json: {fault}")));

    [Fact]
    public void The_three_formats_say_the_same() =>
        Faults.None(
            from folder in Folders
            let rss = Rss(folder).Items.Select(item => item with { Id = "", Content = "" })
            let atom = Atom(folder).Items.Select(item => item with { Id = "", Content = "" })
            let json = Json(folder).Items.Select(item => item with { Id = "", Content = "" })
            where !rss.SequenceEqual(atom) || !atom.SequenceEqual(json)
            select $"{folder}: {string.Join('\n', rss)}\n{string.Join('\n', atom)}\n{string.Join('\n', json)}");

    [Fact]
    public void Ids_are_unique_in_a_feed_and_the_same_in_every_feed()
    {
        var ids = Folders.SelectMany(folder => new[] { Rss(folder).Items, Atom(folder).Items, Json(folder).Items }).ToArray();
        Faults.None(ids.Where(items => items.Select(item => item.Id).Distinct(StringComparer.Ordinal).Count() != items.Count).Select(items => $"{items[0].Id} comes twice."));
        Faults.None(ids.SelectMany(items => items).GroupBy(item => item.Url, StringComparer.Ordinal)
            .Where(same => same.Select(item => item.Id).Distinct(StringComparer.Ordinal).Count() > 1).Select(same => $"{same.Key}: {string.Join(", ", same.Select(item => item.Id).Distinct(StringComparer.Ordinal))}"));
    }

    /// <summary>A new slug must not announce the item again.</summary>
    [Fact]
    public void An_id_survives_a_changed_slug()
    {
        const string File = "content/news/2026/tasbulaqqa-taza-su/index.kk.md";
        var moved = TestSite.Sample.WithReplaced(File, "\ndate:", "\nslug: zhana-mekenzhai\ndate:").Build(baseUrl: SampleNewsroom.ProjectUrl);
        var (before, after) = (Rss("kk/").Items[0], new RssReader(moved["kk/feed.xml"], "").Items[0]);
        Assert.NotEqual(before.Url, after.Url);
        Assert.Equal(before.Id, after.Id);
    }

    [Fact]
    public void A_languages_feed_has_its_newest_releases()
    {
        foreach (var language in SampleSources.Languages)
        {
            var expected = SampleSources.Releases.Where(release => release.Language == language && release.IsListed(FixedClock.Now))
                .OrderByDescending(release => release.Date.ToInstant()).Take(MostItems).Select(release => (SampleNewsroom.ProjectUrl + release.Address[1..], release.Title, release.Date.ToInstant()));
            Assert.Equal(expected, Rss($"{language}/").Items.Select(item => (item.Url, item.Title, item.Published)));
        }
    }

    /// <summary>Full text: every paragraph of the source's body is in the feed.</summary>
    [Fact]
    public void An_item_holds_the_full_text() =>
        Faults.None(
            from item in Rss("ru/").Items
            let release = SampleSources.Releases.Single(release => SampleNewsroom.ProjectUrl + release.Address[1..] == item.Url)
            let text = Printed.Fold(Html.HtmlPage.Parse("", item.Content).Document.Body!.TextContent) // Parsed HTML has a body.
            let source = File.ReadAllText(RepositoryFolder.Of(release.Source))
            from paragraph in source[(source.IndexOf("\n---\n", 4, StringComparison.Ordinal) + 5)..].Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            where char.IsLetter(paragraph[0]) && !paragraph.Contains('[', StringComparison.Ordinal) && !paragraph.Contains('*', StringComparison.Ordinal) && !paragraph.Contains('\n', StringComparison.Ordinal)
            where !text.Contains(Printed.Fold(paragraph), StringComparison.Ordinal)
            select $"{item.Url} lacks «{paragraph}».");

    [Fact]
    public void A_feed_holds_no_more_than_was_asked_for() =>
        Faults.None(Folders.Where(folder => Rss(folder).Items.Count > MostItems));

    [Fact]
    public void Nothing_that_a_reader_would_run_is_in_a_feed() =>
        Faults.None(
            from folder in Folders
            from item in Rss(folder).Items
            from mark in new[] { "<script", "<style", "<iframe", " style=", " onclick=", " onload=" }
            where item.Content.Contains(mark, StringComparison.OrdinalIgnoreCase)
            select $"{item.Url}: {mark}");

    [Fact]
    public void The_channels_date_is_that_of_its_newest_change() =>
        Assert.DoesNotContain(FixedClock.Now.ToString("uuuu-MM-dd'T'HH", System.Globalization.CultureInfo.InvariantCulture), Site["kk/atom.xml"], StringComparison.Ordinal);

    private static RssReader Rss(string folder) => new(Site[folder + "feed.xml"], SampleNewsroom.ProjectUrl + folder + "feed.xml");

    private static AtomReader Atom(string folder) => new(Site[folder + "atom.xml"], SampleNewsroom.ProjectUrl + folder + "atom.xml");

    private static JsonFeedReader Json(string folder) => new(Site[folder + "feed.json"], SampleNewsroom.ProjectUrl + folder + "feed.json");
}
