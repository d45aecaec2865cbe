using SiteGen.Authoring.Reach;
using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Configuration;
using SiteGen.Testing;

namespace SiteGen.Authoring.Tests.Reach;

public class ReachReaderTests
{
    private const string Text = "content/news/2026/mektep/index.kk.md";
    private const string Photo = "content/news/2026/mektep/photo.txt";

    private static readonly TestSite Site = TestSite.Small
        .With("content/data/tags.yml", "- { id: bilim, name: { kk: \"Білім\", ru: \"Образование\" } }\n")
        .With(Text, "---\ntitle: Мектеп\nsummary: x\ndate: 2026-11-20\ntags: [bilim]\n---\n\nМәтін. [Файл](photo.txt)\n")
        .With("content/news/2026/mektep/index.ru.md", "---\ntitle: Школа\nsummary: x\n---\n\nТекст.\n")
        .With(Photo, "photo");

    [Fact]
    public void A_published_release_passes_every_gate()
    {
        var reach = Read(Site, Text);

        Assert.Null(reach.StoppedBy);
        Assert.Equal(
            [
                "source", "schema", "title", "draft", "embargo", "date", "expiry", "withdrawn", "address", "lists", "feeds", "search", "sitemap", "news-sitemap", "site",
            ],
            reach.Gates.Select(gate => gate.Name));
        Assert.All(reach.Gates, gate => Assert.Equal(GateState.Open, gate.State));
        Assert.Equal(["https://news.example.kz/kk/news/2026/mektep/"], Of(reach, "address").Arguments);
        Assert.Equal(["/kk/", "/kk/news/", "/kk/tags/bilim/", "/kk/types/news/", "/kk/archive/2026/", "/kk/archive/2026/11/"], Of(reach, "lists").Parts.Select(part => part.Arguments[0]));
        Assert.Equal(["/kk/feed.xml", "/kk/tags/bilim/feed.xml"], Of(reach, "feeds").Parts.Select(part => part.Arguments[0]));
    }

    public static TheoryData<string, string, string> Stops => new()
    {
        { "summary: x", "draft: true", "draft why-draft" },
        { "summary: x", "embargo: 2026-12-01T10:00", "embargo why-embargo" },
        { "date: 2026-11-20", "date: 2026-11-30", "date why-future" },
        { "summary: x", "withdrawn: { date: 2026-11-20 }", "withdrawn why-withdrawn" },
        { "tags: [bilim]", "tags: [bilm]", "schema why-errors" },
        { "title: Мектеп", "titel: Мектеп", "schema why-errors" },
        { "date: 2026-11-20", "type: news", "schema why-errors" },
    };

    [Theory]
    [MemberData(nameof(Stops))]
    public void The_gate_that_stops_it_is_named(string old, string replacement, string stop)
    {
        var reach = Read(Site.WithReplaced(Text, old, replacement), Text);

        Assert.Equal(stop, $"{reach.StoppedBy?.Name} {reach.StoppedBy?.Phrase}");
    }

    [Fact]
    public void A_release_that_is_owed_in_another_language_waits_for_it()
    {
        var site = Site.With("site.yml", "title: x\nbase_url: https://x.kz/\nlanguages: [kk, ru]\ntranslations: both\n").Without("content/news/2026/mektep/index.ru.md");

        var gate = Read(site, Text).StoppedBy;

        Assert.Equal(("translation", "ru"), (gate?.Name, gate?.Arguments[0]));
    }

    [Fact]
    public void A_draft_under_embargo_is_stopped_twice() =>
        Assert.Equal(
            ["draft", "embargo"],
            Read(Site.WithReplaced(Text, "summary: x", "draft: true\nembargo: 2026-12-01"), Text).Gates.Where(gate => gate.State == GateState.Closed).Select(gate => gate.Name));

    [Fact]
    public void An_embargo_that_was_lifted_lets_it_through_with_the_moment()
    {
        var gate = Of(Read(Site.WithReplaced(Text, "summary: x", "embargo: 2026-11-20T10:00+05:00"), Text), "embargo");

        Assert.Equal(GateState.Open, gate.State);
        Assert.Equal(FixedClock.At("2026-11-20T10:00:00+05:00"), gate.At?.Instant);
    }

    [Fact]
    public void An_expired_release_reaches_the_reader_but_no_list()
    {
        var reach = Read(Site.WithReplaced(Text, "summary: x", "expires: 2026-11-21"), Text);

        Assert.Null(reach.StoppedBy);
        Assert.Equal(["expiry", "feeds", "lists", "news-sitemap", "search"], reach.Gates.Where(gate => gate.State == GateState.Partly).Select(gate => gate.Name).Order(StringComparer.Ordinal));
        Assert.Equal(GateState.Open, Of(reach, "sitemap").State);
    }

    [Fact]
    public void An_address_that_another_has_names_that_file()
    {
        var reach = Read(Site.With("content/news/2025/x.kk.md", "---\ntitle: X\ndate: 2026-01-01\nslug: mektep\n---\n"), Text);

        Assert.Equal("content/news/2025/x.kk.md", Of(reach, "address").Arguments[1]);
        Assert.Equal(GateState.Closed, Of(reach, "address").State);
    }

    [Fact]
    public void Mistakes_elsewhere_stop_it_too()
    {
        var reach = Read(Site.With("content/news/broken.kk.md", "---\ntitle: x\n---\n"), Text);

        Assert.Equal("site", reach.StoppedBy?.Name);
        Assert.Equal(["1", "content/news/broken.kk.md:1:1"], reach.StoppedBy?.Arguments);
    }

    [Fact]
    public void Beyond_the_newest_it_is_in_no_feed_any_more()
    {
        var site = Site.With("site.yml", "title: x\nbase_url: https://x.kz/\nlanguages: [kk, ru]\nfeeds: { items: 1 }\nper_page: 1\n")
            .With("content/news/new.kk.md", "---\ntitle: New\ndate: 2026-11-21\n---\n\nX.\n");

        var reach = Read(site, Text);

        Assert.Equal(["1", "2", "1"], Of(reach, "feeds").Arguments);
        Assert.Equal([GateState.Partly, GateState.Open], Of(reach, "feeds").Parts.Select(part => part.State));
        Assert.Equal(["/kk/page/2/", "2", "2", "2"], Of(reach, "lists").Parts[0].Arguments);
    }

    [Fact]
    public void A_translation_says_where_its_facts_come_from() =>
        Assert.Equal([Text], Of(Read(Site, "content/news/2026/mektep/index.ru.md"), "shared").Arguments);

    [Fact]
    public void The_folder_of_a_release_stands_for_its_text() => Assert.Equal(Text, Read(Site, "content/news/2026/mektep/").Path);

    [Fact]
    public void A_page_is_in_no_list_and_lacks_nothing()
    {
        var reach = Read(Site.With("content/pages/about.kk.md", "---\ntitle: Біз\n---\n\nX.\n"), "content/pages/about.kk.md");

        Assert.Equal(["source", "schema", "title", "draft", "embargo", "address", "sitemap", "site"], reach.Gates.Select(gate => gate.Name));
        Assert.Null(reach.StoppedBy);
    }

    [Fact]
    public void A_file_goes_where_its_release_goes()
    {
        var reach = Read(Site, Photo);

        Assert.Null(reach.StoppedBy);
        Assert.Equal(["https://news.example.kz/kk/news/2026/mektep/photo.txt", "https://news.example.kz/ru/news/2026/mektep/photo.txt"], Of(reach, "address").Parts.Select(part => part.Arguments[0]));
        Assert.Equal([Text], Of(reach, "use").Parts.Select(part => part.Arguments[0]));
    }

    [Fact]
    public void The_file_of_a_release_under_embargo_is_stopped_with_it_for_the_same_reason()
    {
        var gate = Read(Site.WithReplaced(Text, "summary: x", "embargo: 2026-12-01T10:00"), Photo).StoppedBy;

        Assert.Equal("why-owner-hidden", gate?.Phrase);
        Assert.Equal(["embargo"], gate?.Parts.Select(part => part.Name));
    }

    [Theory]
    [InlineData("content/news/2026/mektep/index.kk.md~", "why-editor-file")]
    [InlineData("content/news/2026/mektep/index.en.md", "why-refused")]
    [InlineData("content/data/region.yml", "why-refused")]
    [InlineData("templates/i18n/en.yml", "why-texts-unused")]
    [InlineData("templates/partials/nobody.sbn-html", "why-partial-unused")]
    [InlineData("templates/layouts/nobody.sbn-html", "why-layout-unknown")]
    [InlineData("notes.txt", "why-outside")]
    [InlineData("translations.txt", "why-record")]
    [InlineData("content/addresses.yml", "why-record")]
    [InlineData("content/data/people.yml", "why-data-empty")]
    public void What_no_reader_can_see_is_named_as_such(string path, string stop) =>
        Assert.Equal(stop, Read(Site.With(path, "# nothing\n"), path).StoppedBy?.Phrase);

    [Theory]
    [InlineData("site.yml")]
    [InlineData("content/data/tags.yml")]
    [InlineData("templates/partials/card.sbn-html")]
    [InlineData("templates/layouts/release.sbn-html")]
    [InlineData("templates/i18n/kk.yml")]
    [InlineData("templates/assets/band.svg")]
    public void What_readers_meet_in_other_pages_reaches_them(string path) => Assert.Null(Read(Site, path).StoppedBy);

    [Fact]
    public void A_file_that_is_not_there_is_an_error_with_the_nearest_that_is()
    {
        var read = ReachReader.Read(new BuildRequest { Now = FixedClock.Now }, Site.Folder, "content/news/2026/mektp/index.kk.md");

        Assert.Null(read.Value);
        Assert.Equal(("SG0916", Text), (Assert.Single(read.Diagnostics).Rule.Code, read.Diagnostics[0].Suggestion));
    }

    /// <summary>A gate without its sentence would print a key.</summary>
    [Fact]
    public void Every_gate_of_the_sample_newsroom_has_its_words_in_every_language()
    {
        var paths = TestSite.Sample.Files.Keys.Where(path => path.Contains("/2026/", StringComparison.Ordinal) || path.Contains("/data/", StringComparison.Ordinal)).Take(6);
        foreach (var gate in paths.SelectMany(path => Read(TestSite.Sample, path).Gates).SelectMany(gate => gate.Parts.Append(gate)))
        {
            foreach (var language in MessageCatalog.Languages)
            {
                Assert.True(MessageCatalog.Of(language).TryFind(gate.Phrase, out var sentence), gate.Phrase);
                Assert.True(gate.Name is "list" or "feed" || MessageCatalog.Of(language).TryFind("gate-" + gate.Name, out _), gate.Name);
                Assert.Equal(Enumerable.Range(0, gate.Arguments.Length + (gate.At is null ? 0 : 1)).Intersect(MessageText.Places(sentence)), MessageText.Places(sentence));
            }
        }
    }

    private static Gate Of(FileReach reach, string name) => Assert.Single(reach.Gates, gate => gate.Name == name);

    private static FileReach Read(TestSite site, string path)
    {
        var read = ReachReader.Read(new BuildRequest { Now = FixedClock.Now }, site.Folder, path);
        return Assert.IsType<FileReach>(read.Value);
    }
}
