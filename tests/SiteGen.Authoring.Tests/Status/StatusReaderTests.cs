using NodaTime;
using SiteGen.Authoring.Status;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Testing;

namespace SiteGen.Authoring.Tests.Status;

public class StatusReaderTests
{
    private const string Original = "---\ntitle: Мектеп\nsummary: Ашылды\ndate: 2026-08-25\nregion: tolebi\n---\n\nБірінші\nабзац.\n\nЕкінші абзац.\n\n- тізім\n- тағы\n";

    private static readonly TestSite Site = TestSite.Small
        .With("content/data/regions.yml", "- { id: turkistan, name: { kk: \"Түркістан облысы\" } }\n- { id: tolebi, parent: turkistan, name: { kk: \"Төлеби ауданы\" } }\n")
        .With("content/news/2026/mektep/index.kk.md", Original)
        .With("content/news/2026/mektep/index.ru.md", "---\ntitle: Школа\n---\n\nПервый абзац.\n");

    [Fact]
    public void Releases_stand_where_the_clock_and_their_front_matter_put_them()
    {
        var site = Site
            .With("content/news/a.kk.md", "---\ntitle: a\ndate: 2026-01-01\ndraft: true\nembargo: 2027-01-01\n---\n")
            .With("content/news/b.kk.md", "---\ntitle: b\ndate: 2026-01-01\nembargo: 2026-12-01T10:00\n---\n")
            .With("content/news/c.kk.md", "---\ntitle: c\ndate: 2026-11-30\n---\n")
            .With("content/news/d.kk.md", "---\ntitle: d\ndate: 2026-01-01\nexpires: 2026-02-01\n---\n")
            .With("content/news/e.kk.md", "---\ntitle: e\ndate: 2026-01-01\nwithdrawn: { date: 2026-02-01 }\n---\n")
            .With("content/news/f.kk.md", "---\ntitle: f\ndate: 2026-01-01\nexpires: 2027-02-01\n---\n");

        var status = Read(site);

        Assert.Equal(
            ["a Draft", "b Embargoed", "c Scheduled", "d Expired", "e Withdrawn", "f Published", "Мектеп Published"],
            status.Releases.Select(release => $"{release.Title} {release.Condition}").Order(StringComparer.Ordinal));
        Assert.Equal(["c", "b", "f"], status.Upcoming.Select(release => release.Title));
        Assert.Equal(Instant.FromUtc(2026, 12, 1, 5, 0), status.Upcoming[1].At?.Instant);
        Assert.Equal(2, status.Count(ReleaseCondition.Published));
    }

    [Fact]
    public void A_release_that_is_owed_in_another_language_waits_for_it() =>
        Assert.Equal(
            [ReleaseCondition.Waiting],
            Read(Site.With("site.yml", "title: x\nbase_url: https://x.kz/\nlanguages: [kk, ru]\ntranslations: both\n").Without("content/news/2026/mektep/index.ru.md")).Releases.Select(release => release.Condition));

    [Fact]
    public void A_release_of_a_district_is_in_its_oblast_too() =>
        Assert.Equal([0, 1], Assert.Single(Read(Site).Releases).Regions);

    [Fact]
    public void A_text_that_lacks_a_language_is_named_with_it()
    {
        var status = Read(Site.With("content/pages/about.kk.md", "---\ntitle: Біз\n---\n").With("content/news/x.ru.md", "---\ntitle: X\ndate: 2026-01-01\n---\n"));

        Assert.Equal(["content/news/x.ru.md: kk", "content/pages/about.kk.md: ru"], status.Missing.Select(text => $"{text.Path}: {string.Join(' ', text.Languages)}"));
    }

    [Fact]
    public void What_an_import_left_to_review_is_counted_where_it_stands()
    {
        var status = Read(Site
            .With("content/news/a.kk.md", "---\ntitle: a\ndate: 2026-01-01   # review: күні мәтіннен алынды\n# review: тілін тексеріңіз\nsummary: \"x# review: y\"\n---\n\n# review: мәтін\n")
            .With("content/news/b.kk.md", "---\ntitle: b\ndate: 2026-01-01\n---\n\n# review: мәтін\n"));

        Assert.Equal([new PendingReview("content/news/a.kk.md", 2, 3)], status.Reviews);
    }

    [Fact]
    public void A_translation_that_nobody_acknowledged_is_not_recorded() =>
        Assert.Equal(TranslationCondition.Unrecorded, Assert.Single(Read(Site).Translations).Condition);

    [Theory]
    [InlineData("nothing", "", "")]
    [InlineData("Бірінші\nабзац", "Бірінші   абзац", "")]
    [InlineData("date: 2026-08-25", "date: 2026-08-26\ntags: []", "")]
    [InlineData("title: Мектеп", "title: \"Мектеп\"", "")]
    [InlineData("title: Мектеп", "title: Лицей", "Changed title line 2")]
    [InlineData("summary: Ашылды\n", "", "Removed title line 2")]
    [InlineData("Екінші абзац.", "Екінші абзац өзгерді.", "Changed 2 line 11")]
    [InlineData("Екінші", "Жаңа.\n\nЕкінші", "Added 2 line 11")]
    [InlineData("Екінші абзац.\n\n", "", "Removed 1 line 8")]
    [InlineData("- тағы", "- тағы бір", "Changed 3 line 13")]
    public void What_changed_in_the_original_since_then_is_named(string old, string replacement, string told)
    {
        var acknowledged = Acknowledged(Site);

        var status = Read(old == "nothing" ? acknowledged : acknowledged.WithReplaced("content/news/2026/mektep/index.kk.md", old, replacement));

        var translation = Assert.Single(status.Translations);
        Assert.Equal(told.Length == 0 ? TranslationCondition.Current : TranslationCondition.Stale, translation.Condition);
        Assert.Equal(told, string.Join(", ", translation.Changes.Select(change => $"{change.Kind} {(change.Paragraph!.Key.Length > 0 ? change.Paragraph.Key : change.Paragraph.Number)} line {change.Paragraph.Line}"))); // None stood first.
    }

    [Fact]
    public void What_was_made_from_another_language_must_be_acknowledged_anew()
    {
        var acknowledged = Acknowledged(Site.With("site.yml", "title: x\nbase_url: https://x.kz/\nlanguages: [ru, kk]\n"));

        Assert.Equal(TranslationCondition.Current, Assert.Single(Read(acknowledged).Translations).Condition);
        Assert.Equal(TranslationCondition.Unrecorded, Assert.Single(Read(acknowledged.With("site.yml", "title: x\nbase_url: https://x.kz/\nlanguages: [kk, ru]\n")).Translations).Condition);
    }

    [Fact]
    public void The_ledger_is_in_order_and_forgets_translations_that_are_no_more()
    {
        var ledger = TranslationLedger.Read(Site.With(TranslationLedger.FileName, "# x\nnews/z | ru | kk | 11\nnews/gone | ru | kk | 22 33\n").Folder).Value;

        var text = ledger.With([new("news/a", "ru", "kk", ["44"])], record => record.Key != "news/gone").ToText();

        Assert.EndsWith("\nnews/a | ru | kk | 44\nnews/z | ru | kk | 11\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("gone", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_merge_left_in_the_ledger_is_reported_and_counts_for_nothing()
    {
        var read = TranslationLedger.Read(Site.With(TranslationLedger.FileName, "<<<<<<< HEAD\nnews/a | ru | kk | 11\n=======\n").Folder);

        Assert.Equal(["translations.txt:1:1 SG0912", "translations.txt:3:1 SG0912"], read.Diagnostics.Select(diagnostic => $"{diagnostic.Location} {diagnostic.Rule.Code}"));
        Assert.Equal(["11"], read.Value.Find("news/a", "ru")?.Hashes);
    }

    [Fact]
    public void A_ledger_that_was_saved_with_a_mark_is_read() =>
        Assert.Empty(TranslationLedger.Read(Site.With(TranslationLedger.FileName, "\uFEFF# x\nnews/a | ru | kk | 11\n").Folder).Diagnostics);

    [Fact]
    public void A_ledger_that_could_not_be_read_is_not_written_over()
    {
        using var root = new TemporaryFolder();
        var ledger = TranslationLedger.Read(new UnreadableFolder());
        Assert.Equal("SG0913", Assert.Single(ledger.Diagnostics).Rule.Code);
        Assert.Equal("SG0914", ledger.Value.With([new("news/a", "ru", "kk", ["44"])], _ => true).Write(root.Path)?.Rule.Code);
        Assert.Empty(Directory.GetFiles(root.Path));
    }

    [Fact]
    public void Lines_are_counted_as_editors_count_them()
    {
        var paragraphs = SiteBuilder.Paragraphs(TestSite.Small.With("a.md", "Бір\u2028екі\fүш\n\nТөрт\n").Folder, ["a.md"], 1)[0];
        Assert.Equal([1, 3], paragraphs.Select(paragraph => paragraph.Line));
    }

    [Theory]
    [InlineData("content/news/2026/mektep/index.ru.md", 1)]
    [InlineData("content/news/2026/mektep/index.kk.md", 1)]
    [InlineData("content/news/2026/mektep", 1)]
    [InlineData("content/news/", 2)]
    public void A_file_its_original_or_a_folder_names_translations(string path, int count)
    {
        var found = new DiagnosticCollector();
        var status = Read(Site.With("content/news/b.kk.md", "---\ntitle: b\ndate: 2026-01-01\n---\n").With("content/news/b.ru.md", "---\ntitle: b\n---\n"));

        Assert.Equal(count, StatusReader.Named(status, path, found)?.Count);
    }

    [Fact]
    public void A_file_that_is_not_there_is_an_error_with_the_nearest_that_is()
    {
        var found = new DiagnosticCollector();

        Assert.Null(StatusReader.Named(Read(Site), "content/news/2026/mektp/index.ru.md", found));
        Assert.Equal("content/news/2026/mektep/index.ru.md", Assert.Single(found.ToSorted()).Suggestion);
    }

    private static TestSite Acknowledged(TestSite site)
    {
        var ledger = TranslationLedger.Read(site.Folder).Value.With(Read(site).Translations.Select(translation => translation.Record), _ => true);
        return site.With(TranslationLedger.FileName, ledger.ToText());
    }

    private static SiteStatus Read(TestSite site)
    {
        var loaded = SiteBuilder.Load(StatusReader.Whole(new BuildRequest { Now = FixedClock.Now }), site.Folder);
        Assert.NotNull(loaded.Value);
        return StatusReader.Read(loaded.Value.Model, site.Folder, TranslationLedger.Read(site.Folder).Value);
    }

    /// <summary>A disk that refuses everything.</summary>
    private sealed class UnreadableFolder : ISourceFolder
    {
        public IReadOnlyList<SourceEntry> List() => [];

        public SourceBytes Read(string path) => new(default, "refused");
    }
}
