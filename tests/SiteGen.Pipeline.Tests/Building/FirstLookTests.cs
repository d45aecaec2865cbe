using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Testing;

namespace SiteGen.Pipeline.Tests.Building;

/// <summary>The first look at a large site shows what the whole site shows, before its texts were read.</summary>
public sealed class FirstLookTests
{
    private const string Noted = "content/news/2025/a/index.kk.md";

    private static readonly BuildRequest Request = new() { Now = FixedClock.Now, Preview = true };

    /// <summary>What a text decides of its page, and of others.</summary>
    private static TestSite Traps { get; } = TestSite.Small
        .With(Noted, "---\ntitle: А\ndate: 2025-01-15\ntype: interview\naliases: [/kk/eski/]\n---\nБірінші абзац, оны тізімдер көрсетеді. Екінші сөйлем.\n\n– Сұрақ?\n\n– Жауап.\n\n## Бөлім {#bolim}\n\n![С](s.png)\n\n[Құжат](q.pdf)\n")
        .With("content/news/2025/a/index.ru.md", "---\ntitle: Б\n---\nПервый абзац, его показывают списки.\n\n— Вопрос?\n\n— Ответ.\n\n[туда](../b/#bolim), [и туда](/news/2025/v/#net)\n")
        .With("content/news/2025/a/s.png", Picture)
        .With("content/news/2025/a/q.pdf", "%PDF-1.4")
        .With("content/news/2025/b/index.kk.md", "---\ntitle: Ә\nsummary: Қысқа.\ndate: 2025-02-15\nimage: { src: s.png, alt: { kk: С, ru: Р } }\ngallery: [{ src: ../a/s.png, alt: { kk: С, ru: Р } }]\nattachments: [{ file: ../a/q.pdf, title: { kk: Қ, ru: Д } }]\nfigures: [{ value: 7, unit: { kk: ауыл, ru: сёл }, label: { kk: Барлығы, ru: Всего } }]\n---\n## Бөлім {#bolim}\n\n– Сызықша.\n\n[А](/news/2025/a/#bolim)\n")
        .With("content/news/2025/b/s.png", Picture)
        .With("content/news/2025/v.kk.md", "---\ntitle: Б\ndate: 2025-03-15\ndraft: true\n---\nМәтін. [ә](b/index.kk.md#bolim) [жоқ](joq.pdf)\n")
        .With("content/news/2025/g.kk.md", "---\ntitle: В\ndate: 2025-04-15\nembargo: 2027-01-01T00:00:00+05:00\n---\nМәтін.\n")
        .With("content/news/2025/d.kk.md", "---\ntitle: Г\ndate: 2025-05-15\nexpires: 2025-06-01\n---\n> Дәйексөз.\n")
        .With("content/news/2025/e/index.kk.md", "---\ntitle: Ғ\ndate: 2025-06-15\nwithdrawn: { date: 2025-06-20, reason: Қате. }\nimage: { src: s.png, alt: { kk: С, ru: Р } }\n---\n[қ](q.pdf)\n")
        .With("content/news/2025/e/s.png", Picture)
        .With("content/news/2025/e/q.pdf", "%PDF-1.4")
        .With("content/pages/turaly.kk.md", "---\ntitle: Біз туралы\n---\nБет. <iframe src=\"https://www.youtube.com/embed/x\"></iframe>\n\n[А](/news/2025/a/)\n")
        .With("content/addresses.yml", "/kk/news/2024/a/: kk news/2025/a\n");

    /// <summary>A PNG of 20 × 10 without pixels.</summary>
    private static byte[] Picture =>
    [
        0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10,
        0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 20, 0, 0, 0, 10, 8, 2, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 1, .. "IDAT"u8, 1, 0, 0, 0, 0,
        0, 0, 0, 0, .. "IEND"u8, 0, 0, 0, 0,
    ];

    public static TheoryData<string> BrokenSites => [.. Directory.GetDirectories(RepositoryFolder.Of("tests", "sites-invalid")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_file_of_the_sample_is_at_first_what_a_build_writes() => AssertIsBuilt(TestSite.Sample);

    [Fact]
    public void Every_file_of_a_bilingual_site_is_at_first_what_a_build_writes() => AssertIsBuilt(TestSite.OfFolder(RepositoryFolder.Of("tests", "sites", "bilingual")));

    [Fact]
    public void What_texts_decide_is_asked_of_them()
    {
        var (look, whole) = Begin(Traps);
        AssertSame(look, whole, except: ["kk/news/2025/e/q.pdf", "kk/news/2025/e/s.png"]);
        Assert.Contains("kk/news/2025/a/s.png", look.Site!.Model.Routes.Select(route => route.OutputPath));
        Assert.Contains("Бірінші абзац, оны тізімдер көрсетеді.", System.Text.Encoding.UTF8.GetString(look.Render("kk/news/index.html")!.Content.Span), StringComparison.Ordinal);
    }

    /// <summary>A mistake in what is read first shows at once as it shows later; one in a text, on the pages of that release alone.</summary>
    [Theory]
    [MemberData(nameof(BrokenSites))]
    public void Every_file_of_a_site_with_a_mistake_is_at_first_what_it_is_later(string name)
    {
        var site = TestSite.OfFolder(RepositoryFolder.Of("tests", "sites-invalid", name));
        var (look, whole) = Begin(site);
        if (look.IsUsable)
        {
            AssertSame(look, whole, name is "invalid-utf-8" ? [.. whole.Site!.Model.Routes.Select(route => route.OutputPath)] : []);
        }
    }

    [Fact]
    public void Of_a_first_look_only_front_matter_is_read()
    {
        var folder = new CountingFolder(TestSite.Sample.Folder);
        string[] read = [];
        new PreviewSession(folder) { LongReading = 1 }.Update(Request, look: _ => read = folder.Paths.ToArray());
        Assert.Distinct(read.Where(path => path.EndsWith(".md", StringComparison.Ordinal)), StringComparer.Ordinal);
        Assert.Contains("content/news/2026/kun-sorgylary/index.kk.md", read);
        Assert.DoesNotContain(read, path => path.EndsWith(".jpg", StringComparison.Ordinal));
    }

    [Fact]
    public void A_small_site_is_read_as_a_whole_at_once() =>
        new PreviewSession(TestSite.Sample.Folder).Update(Request, look: _ => Assert.Fail("There is nothing to wait for."));

    [Fact]
    public void A_site_whose_texts_were_kept_is_read_as_a_whole_at_once()
    {
        var kept = new KeptOutput();
        var first = new PreviewSession(TestSite.Sample.Folder) { LongReading = 1 }.Update(Request, kept, _ => { });
        var second = new PreviewSession(TestSite.Sample.Folder) { LongReading = 1 }.Update(Request, kept, _ => Assert.Fail("There is nothing to wait for."));
        Assert.Equal(first.Diagnostics, second.Diagnostics);
    }

    [Fact]
    public void What_is_saved_while_texts_are_read_is_in_the_next_update()
    {
        var folder = new ChangingFolder(Traps);
        var session = new PreviewSession(folder) { LongReading = 1 };
        session.Update(Request, look: _ => folder.Site = folder.Site.WithReplaced(Noted, "Екінші сөйлем.", "Сақталған сөйлем."));
        var next = session.Update(Request);
        var fresh = new PreviewSession(folder).Update(Request);
        Assert.Equal(fresh.Diagnostics, next.Diagnostics);
        AssertSame(next, fresh, []);
        Assert.Contains("Сақталған сөйлем.", System.Text.Encoding.UTF8.GetString(next.Render("kk/news/2025/a/index.html")!.Content.Span), StringComparison.Ordinal);
    }

    private static (PreviewSite Look, PreviewSite Whole) Begin(TestSite site)
    {
        var look = PreviewSite.Empty;
        var whole = new PreviewSession(site.Folder) { LongReading = 1 }.Update(Request, look: first => look = first);
        return (look, whole);
    }

    private static void AssertIsBuilt(TestSite site)
    {
        var (look, whole) = Begin(site);
        var built = site.Build(preview: true);
        Assert.Equal(built.Report, DiagnosticLines.Of(whole.Diagnostics));
        Assert.Equal(built.Paths, look.Site!.Model.Routes.Select(route => route.OutputPath));
        Faults.None(built.Paths.Where(path => !look.Render(path)!.Content.Span.SequenceEqual(built.Files[path])).Select(path => $"{path} differs."));
    }

    private static void AssertSame(PreviewSite look, PreviewSite whole, string[] except)
    {
        Assert.Equal(whole.Site!.Model.Routes.Select(route => route.OutputPath), look.Site!.Model.Routes.Select(route => route.OutputPath).Except(except));
        Faults.None(
            from route in whole.Site.Model.Routes
            let first = look.Render(route.OutputPath)
            let later = whole.Render(route.OutputPath)
            where !first.Content.Span.SequenceEqual(later.Content.Span) || !first.Diagnostics.Equals(later.Diagnostics)
            select $"{route.OutputPath} differs.");
    }
}
