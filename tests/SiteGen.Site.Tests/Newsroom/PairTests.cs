using SiteGen.Testing;

namespace SiteGen.Site.Tests.Newsroom;

/// <summary>With `translations: both` a release goes live in all languages in one build, or in none.</summary>
public sealed class PairTests
{
    private const string Kazakh = "content/news/2025/kopir/index.kk.md";
    private const string Russian = "content/news/2025/kopir/index.ru.md";

    private static readonly TestSite Both = Site("translations: both");

    [Fact]
    public void Without_the_setting_each_language_goes_live_when_it_is_ready()
    {
        var built = Site("translations: either").Build();
        Assert.Equal("", built.Report);
        Assert.True(built.Has("kk/news/2025/kopir/index.html"));
        Assert.Equal(built.Paths, Site("").Build().Paths);
    }

    [Fact]
    public void A_release_in_one_language_leaves_no_trace_and_the_build_says_what_is_owed()
    {
        var built = Both.Build();
        Assert.Equal(
            $"{Kazakh}: note SG0570: Not published yet: all languages go live together, and this is owed: ru. Write it, or set 'translations: either' in site.yml.\n",
            built.Report);
        Faults.None(
            from file in built.Files
            where file.Key.Contains("kopir", StringComparison.Ordinal) || System.Text.Encoding.UTF8.GetString(file.Value).Contains("құпиясөз", StringComparison.OrdinalIgnoreCase)
            select file.Key);
        Assert.Equal(Without().Build().Paths, built.Paths);
        Assert.All(Without().Build().Files, file => Assert.Equal(file.Value, built.Files[file.Key]));
    }

    public static TheoryData<string, string> Owed => new()
    {
        { "a draft", "---\ntitle: Мост\ndraft: true\n---\nТекст.\n" },
        { "a later hour", "---\ntitle: Мост\nembargo: 2030-01-01T00:00:00+05:00\n---\nТекст.\n" },
        { "a later date", "---\ntitle: Мост\ndate: 2030-01-01\n---\nТекст.\n" },
    };

    [Theory]
    [MemberData(nameof(Owed))]
    public void A_language_that_is_not_ready_holds_the_other_back(string what, string russian)
    {
        var built = Both.With(Russian, russian).Build();
        Assert.Contains("SG0570", built.Report, StringComparison.Ordinal);
        Assert.Contains("this is owed: ru.", built.Report, StringComparison.Ordinal);
        Assert.True(Without().Build().Paths.SequenceEqual(built.Paths), $"After {what} other files.");
    }

    [Fact]
    public void With_the_second_language_both_appear_in_one_build()
    {
        var built = Both.With(Russian, "---\ntitle: Мост\n---\nТекст.\n").Build();
        Assert.Equal("", built.Report);
        Assert.True(built.Has("kk/news/2025/kopir/index.html") && built.Has("ru/news/2025/kopir/index.html") && built.Has("kk/news/2025/kopir/su.svg"));
    }

    [Fact]
    public void Two_languages_under_one_embargo_wait_for_the_clock_and_for_nothing_else()
    {
        var site = Both.WithReplaced(Kazakh, "date:", "embargo: 2026-11-25T09:00:00+05:00\ndate:").With(Russian, "---\ntitle: Мост\n---\nТекст.\n");
        Assert.Equal("", site.Build().Report);
        var opened = site.Build(FixedClock.At("2026-11-25T09:00:00+05:00"));
        Assert.True(opened.Has("kk/news/2025/kopir/index.html") && opened.Has("ru/news/2025/kopir/index.html"));
    }

    [Fact]
    public void What_is_a_draft_or_withdrawn_is_told_as_that_and_not_as_owed()
    {
        Assert.Equal("", Both.WithReplaced(Kazakh, "date:", "draft: true\ndate:").Build().Report);
        var withdrawn = Both.WithReplaced(Kazakh, "date:", "withdrawn: { date: 2025-05-01, reason: Себеп }\ndate:").Build();
        Assert.Equal("", withdrawn.Report);
        Assert.True(withdrawn.Has("kk/news/2025/kopir/index.html"));
    }

    [Theory]
    [InlineData("translations: { default: both, news: either }", true)]
    [InlineData("translations: { news: both }", false)]
    [InlineData("translations: { statements: both }", true)]
    public void Sections_may_differ(string setting, bool isPublished) =>
        Assert.Equal(isPublished, Site(setting).Build().Has("kk/news/2025/kopir/index.html"));

    [Fact]
    public void Ordinary_pages_wait_only_where_they_are_named()
    {
        const string Page = "content/pages/about.kk.md";
        Assert.True(Both.With(Page, "---\ntitle: Біз\n---\nМәтін.\n").Build().Has("kk/about/index.html"));
        Assert.False(Site("translations: { pages: both }").With(Page, "---\ntitle: Біз\n---\nМәтін.\n").Build().Has("kk/about/index.html"));
    }

    [Fact]
    public void Previews_and_builds_with_drafts_show_it_with_the_reason_and_keep_it_from_search_engines()
    {
        foreach (var built in new[] { Both.Build(preview: true), Both.Build(drafts: true) })
        {
            var page = built["kk/news/2025/kopir/index.html"];
            Assert.Contains("Барлық тілде бірге жарияланады. Әлі дайын емесі: ru.", page, StringComparison.Ordinal);
            Assert.Contains("content=\"noindex\"", page, StringComparison.Ordinal);
            Assert.DoesNotContain("/kopir/", built["sitemap.xml"], StringComparison.Ordinal);
        }

        Assert.False(Both.WithReplaced(Kazakh, "date:", "embargo: 2030-01-01\ndate:").Build(drafts: true).Has("kk/news/2025/kopir/index.html"));
    }

    [Fact]
    public void An_address_that_readers_know_is_told_when_the_release_is_held_back() =>
        Assert.Contains(
            "content/addresses.yml:1:1: warning SG0563: The published address /kk/news/2025/kopir/ leads nowhere at present",
            Both.With("content/addresses.yml", "/kk/news/2025/kopir/: kk news/2025/kopir\n").Build().Report,
            StringComparison.Ordinal);

    private static TestSite Site(string setting) => TestSite.Small
        .With("site.yml", System.Text.Encoding.UTF8.GetString(TestSite.Small.Files["site.yml"]) + "\n" + setting + "\n")
        .With("content/news/2025/basqa.kk.md", "---\ntitle: Басқа\nid: basqa\ndate: 2025-02-01\n---\nМәтін.\n")
        .With("content/news/2025/basqa.ru.md", "---\ntitle: Другое\nid: basqa\ndate: 2025-02-01\n---\nТекст.\n")
        .With(Kazakh, "---\ntitle: Құпиясөз көпірі\nsummary: Құпиясөз.\ndate: 2025-03-01\nimage: { src: su.svg, alt: Құпиясөз }\n---\nҚұпиясөз.\n")
        .With("content/news/2025/kopir/su.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"3\"/>");

    private static TestSite Without() => Both.Without(Kazakh).Without("content/news/2025/kopir/su.svg");
}
