using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Model.Addresses;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Addresses;

/// <summary>Addresses that were published lead to their release whatever becomes of its slug, section, date and folder.</summary>
public sealed class LedgerTests
{
    private const string Kazakh = "content/news/2025/kopir/index.kk.md";
    private const string Russian = "content/news/2025/kopir/index.ru.md";

    private static readonly TestSite Before = TestSite.Small
        .With(Kazakh, "---\ntitle: Көпір\ndate: 2025-03-01\n---\nМәтін.\n")
        .With(Russian, "---\ntitle: Мост\n---\nТекст.\n")
        .With("content/pages/about.kk.md", "---\ntitle: Біз туралы\n---\nМәтін.\n");

    private static readonly TestSite Recorded = Record(Before);

    [Fact]
    public void The_ledger_has_one_sorted_line_for_each_public_page() =>
        Assert.Equal(
            ["/kk/about/: kk pages/about", "/kk/news/2025/kopir/: kk news/2025/kopir", "/ru/news/2025/kopir/: ru news/2025/kopir"],
            Lines(Recorded));

    [Fact]
    public void It_is_not_published_and_changes_nothing_while_nothing_moved()
    {
        var (before, after) = (Before.Build(), Recorded.Build());
        Assert.Equal(before.Paths, after.Paths);
        Assert.All(before.Files, file => Assert.Equal(file.Value, after.Files[file.Key]));
        Assert.Equal(before.Report, after.Report);
    }

    public static TheoryData<string, string, string> Moves => new()
    {
        { "another slug", "title: Мост\n", "title: Мост\nslug: most\n" },
        { "another date", "date: 2025-03-01", "date: 2024-12-31" },
    };

    [Theory]
    [MemberData(nameof(Moves))]
    public void A_changed_slug_or_date_leaves_a_page_that_leads_on(string what, string old, string replacement)
    {
        var path = old.Contains("Мост", StringComparison.Ordinal) ? Russian : Kazakh;
        var built = Recorded.WithReplaced(path, old, replacement).Build();
        Assert.Equal("", built.Faults);
        var redirect = built["ru/news/2025/kopir/index.html"];
        Assert.Contains("http-equiv=\"refresh\"", redirect, StringComparison.Ordinal);
        Assert.Contains(what == "another slug" ? "/ru/news/2025/most/" : "/ru/news/2024/kopir/", redirect, StringComparison.Ordinal);
        Assert.DoesNotContain("/ru/news/2025/kopir/<", built["sitemap.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_in_another_section_keeps_its_addresses_and_its_identity_in_feeds()
    {
        var moved = Moved(Recorded, "content/statements/kopir/");
        var built = moved.Build();
        Assert.Contains("/kk/statements/2025/kopir/", built["kk/news/2025/kopir/index.html"], StringComparison.Ordinal);
        Assert.Contains("/ru/statements/2025/kopir/", built["ru/news/2025/kopir/index.html"], StringComparison.Ordinal);
        Assert.Equal(
            "content/statements/kopir/index.kk.md: note SG0565: This is taken for the release 'news/2025/kopir' at a new place: old addresses lead here, and feeds do not announce it again. "
            + "If it is another release, write an 'id' of its own.\n",
            built.Report);
        Assert.Contains("tag:example.kz,2000:kk/news/2025/kopir</id>", built["kk/atom.xml"], StringComparison.Ordinal);

        var again = Record(moved);
        Assert.Contains("/kk/news/2025/kopir/: kk news/2025/kopir statements/kopir", Lines(again));
        Assert.Equal("", again.Build().Report);
        Assert.Equal("", Moved(again, "content/news/2026/korpe/", "content/statements/kopir/").With("content/news/2026/korpe/index.kk.md", "---\ntitle: К\nid: news/2025/kopir\ndate: 2026-01-02\n---\nа\n").Build().Faults);
    }

    [Fact]
    public void A_new_release_in_the_old_folder_of_one_that_moved_needs_an_id_of_its_own()
    {
        var site = Record(Moved(Recorded, "content/statements/kopir/")).With(Kazakh, "---\ntitle: Басқа көпір\ndate: 2025-09-01\n---\nМәтін.\n");
        Assert.Equal(
            $"{Kazakh}: error SG0566: The id 'news/2025/kopir' belongs to the release that now stands in content/statements/kopir. Write an 'id' of its own here.\n",
            site.Build().Report);
        var own = site.WithReplaced(Kazakh, "date:", "id: kopir-2\ndate:").Build();
        Assert.Equal("", own.Report);
        Assert.DoesNotContain("refresh", own["kk/news/2025/kopir/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_that_is_gone_is_an_error_of_check_and_a_warning_of_build()
    {
        var site = Recorded.Without(Kazakh).Without(Russian);
        Assert.Equal(
            "content/addresses.yml:5:1: warning SG0562: The published address /kk/news/2025/kopir/ would be lost: its release 'news/2025/kopir' is no longer there. "
            + "If its folder was renamed, write 'id: news/2025/kopir' into its first file; if another release took its place, write the address under 'aliases' there; to take something back, keep the file and write 'withdrawn'.",
            site.Build().Faults.Split('\n')[1]);
        Assert.Equal(["SG0562", "SG0562"], Check(site).Diagnostics.Where(diagnostic => diagnostic.Severity == Primitives.Diagnostics.DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Rule.Code));
    }

    [Fact]
    public void An_alias_and_a_live_page_win_over_the_ledger()
    {
        var other = Recorded.Without(Kazakh).Without(Russian)
            .With("content/news/2025/zhana/index.kk.md", "---\ntitle: Жаңа\ndate: 2025-04-01\naliases: [/kk/news/2025/kopir/]\n---\nа\n")
            .With("content/news/2025/basqa.ru.md", "---\ntitle: Другое\ndate: 2025-04-01\nslug: kopir\n---\nб\n");
        Assert.False(Check(other).HasErrors, DiagnosticLines.Of(Check(other).Diagnostics));
        var built = other.Build();
        Assert.Contains("/kk/news/2025/zhana/", built["kk/news/2025/kopir/index.html"], StringComparison.Ordinal);
        Assert.Contains("Другое", built["ru/news/2025/kopir/index.html"], StringComparison.Ordinal);
        Assert.Contains("/ru/news/2025/kopir/: ru news/2025/basqa", Lines(Record(other)));
    }

    [Fact]
    public void A_deleted_translation_leads_to_the_other_language() => Assert.Equal(
        "content/addresses.yml:6:1: warning SG0564: The published address /ru/news/2025/kopir/ leads to the version in 'kk' now: content/news/2025/kopir has none in 'ru' any more.\n",
        Recorded.Without(Russian).Build().Faults);

    [Fact]
    public void A_public_release_that_became_a_draft_is_told_and_shows_nothing()
    {
        var built = Recorded.WithReplaced(Kazakh, "date:", "draft: true\ndate:").Build();
        Assert.Contains("warning SG0563: The published address /kk/news/2025/kopir/ leads nowhere at present: the release content/news/2025/kopir is not shown to readers any more. To take something back, write 'withdrawn' instead.", built.Faults, StringComparison.Ordinal);
        Assert.False(built.Has("kk/news/2025/kopir/index.html"));
    }

    [Fact]
    public void Drafts_and_embargoed_releases_are_never_recorded()
    {
        var site = Before
            .With("content/news/2026/qupiya.kk.md", "---\ntitle: Құпия\ndate: 2020-01-01\nembargo: 2030-01-01T00:00:00+05:00\n---\nа\n")
            .With("content/news/2026/erteng.kk.md", "---\ntitle: Ертең\ndate: 2031-01-01\n---\nа\n")
            .With("content/news/2026/qaralama.kk.md", "---\ntitle: Қаралама\ndate: 2020-01-01\ndraft: true\n---\nа\n");
        Assert.Equal(Lines(Recorded), Lines(Record(site)));
        var everything = Load(site, new BuildRequest { Now = FixedClock.Now, Drafts = true, Preview = true });
        Assert.DoesNotContain("2026", everything.Ledger.With(everything).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_merge_leaves_is_read_or_reported()
    {
        var path = AddressLedger.FilePath;
        Assert.Equal("", Recorded.WithReplaced(path, "/kk/about/: kk pages/about\n", "/kk/about/: kk pages/about\r\n/kk/about/: kk pages/about\n").Build().Faults);
        Assert.Equal(
            $"{path}:4:1: error SG0560: This line is no published address. A line is «/kk/news/2025/name/: kk news/2025/name»; remove what does not belong there, such as the marks of a merge.\n",
            Recorded.WithReplaced(path, "/kk/about/", "<<<<<<< HEAD\n/kk/about/").Build().Report);
        Assert.Equal(
            $"{path}:5:1: warning SG0561: The address /kk/about/ is recorded twice for different releases; the first line counts. Remove one of the two.\n  see {path}:4:1\n",
            Recorded.WithReplaced(path, "/kk/about/: kk pages/about\n", "/kk/about/: kk pages/about\n/kk/about/: kk pages/basqa\n").Build().Faults);
    }

    [Fact]
    public void Folders_with_any_name_come_back_from_the_file()
    {
        var site = TestSite.Small.With("content/news/2025/жаңа мектеп: №5%/index.kk.md", "---\ntitle: М\ndate: 2025-01-01\nslug: m\n---\nа\n");
        var line = Assert.Single(Lines(Record(site)));
        Assert.Equal("/kk/news/2025/m/: kk news/2025/жаңа%20мектеп%3A%20%E2%84%965%25", line);
        Assert.DoesNotContain("SG056", Record(site).Build().Report, StringComparison.Ordinal);
        Assert.Contains("/kk/news/2025/n/", Record(site).WithReplaced("content/news/2025/жаңа мектеп: №5%/index.kk.md", "slug: m", "slug: n").Build()["kk/news/2025/m/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Recording_twice_changes_nothing_and_keeps_what_is_gone()
    {
        Assert.Equal(Recorded.Files[AddressLedger.FilePath], Record(Recorded).Files[AddressLedger.FilePath]);
        Assert.Equal(Lines(Recorded), Lines(Record(Recorded.Without(Russian).Without(Kazakh))));
    }

    private static TestSite Record(TestSite site)
    {
        var model = Load(site, new BuildRequest { Now = FixedClock.Now });
        return site.With(AddressLedger.FilePath, model.Ledger.With(model).ToText());
    }

    private static SiteModel Load(TestSite site, BuildRequest request) => SiteBuilder.Load(request, site.Folder).Value!.Model; // The settings are good.

    private static BuildResult Check(TestSite site) =>
        TestSite.Build(site.Folder, new BuildRequest { Now = FixedClock.Now, Checks = CheckLevel.Thorough }).Result;

    private static TestSite Moved(TestSite site, string to, string from = "content/news/2025/kopir/") => site.Files.Keys
        .Where(path => path.StartsWith(from, StringComparison.Ordinal))
        .Aggregate(site, (now, path) => now.Without(path).With(to + path[from.Length..], site.Files[path]));

    private static string[] Lines(TestSite site) =>
        [.. System.Text.Encoding.UTF8.GetString(site.Files[AddressLedger.FilePath]).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')];
}
