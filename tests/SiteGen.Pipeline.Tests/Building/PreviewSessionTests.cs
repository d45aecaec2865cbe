using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Testing;

namespace SiteGen.Pipeline.Tests.Building;

/// <summary>A session that lived through edits gives what a build gives that has never seen the site before.</summary>
public sealed class PreviewSessionTests
{
    private const string Release = "content/news/2026/kun-sorgylary/index.kk.md";

    private static readonly BuildRequest Request = new() { Now = FixedClock.Now, Preview = true };

    private static readonly (string Name, Func<TestSite, TestSite> Make)[] Edits =
    [
        ("the text of a release", site => site.WithReplaced(Release, "type: news", "type: announcement")),
        ("a title that lists show", site => site.WithReplaced(Release, "title: ", "title: Жаңа ")),
        ("a release that goes", site => site.Without("content/news/2026/kun-sorgylary/index.ru.md")),
        ("a release that comes", site => site.With("content/news/2026/zhana.kk.md", "---\ntitle: \"Жаңа\"\nsummary: \"С.\"\ndate: 2026-11-01\n---\nМ.\n")),
        ("an embargo", site => site.WithReplaced(Release, "type: announcement", "embargo: 2027-01-01T00:00:00+05:00")),
        ("a partial", site => site.With("templates/partials/footer.sbn-html", "<footer>Ф</footer>\n")),
        ("the default partial again", site => site.Without("templates/partials/footer.sbn-html")),
        ("a style sheet", site => site.With("templates/assets/css/site.css", "body { margin: 0 }")),
        ("a name of the vocabulary", site => site.WithReplaced("content/data/tags.yml", "kk: ", "kk: Жаңа ")),
        ("the settings", site => site.WithReplaced("site.yml", "per_page: ", "per_page: 1")),
        ("nothing", site => site),
    ];

    [Fact]
    public void After_every_edit_a_session_gives_what_a_cold_build_gives()
    {
        var folder = new ChangingFolder(TestSite.Sample);
        var session = new PreviewSession(folder);
        session.Update(Request);
        foreach (var (name, make) in Edits)
        {
            folder.Site = make(folder.Site);
            var warm = session.Update(Request);
            var cold = folder.Site.Build(preview: true);
            Assert.Equal(cold.Report, DiagnosticLines.Of(warm.Diagnostics));
            var routes = warm.Site?.Model.Routes.Select(route => route.OutputPath).ToArray() ?? [];
            Assert.Equal(cold.Paths, routes);
            foreach (var path in routes)
            {
                Assert.True(warm.Render(path)?.Content.Span.SequenceEqual(cold.Files[path]), $"{path} differs after {name}.");
            }
        }
    }

    [Theory]
    [InlineData(Release, "---\ntitle: a: b\n---\n", "kk/news/2026/kun-sorgylary/index.html")]
    [InlineData(Release, "---\ntitle: [\n", "kk/news/2026/kun-sorgylary/index.html")]
    [InlineData("templates/layouts/release.sbn-html", "{{ if }}", "kk/news/2026/kun-sorgylary/index.html")]
    [InlineData("templates/layouts/release.sbn-html", "{{ release.titel }}", "kk/news/2026/kun-sorgylary/index.html")]
    [InlineData("templates/partials/footer.sbn-html", "{{ for x in }}", "kk/index.html")]
    [InlineData("site.yml", "title: [", "kk/index.html")]
    public void A_mistake_is_told_and_what_was_good_is_shown(string path, string text, string shown)
    {
        var folder = new ChangingFolder(TestSite.Sample);
        var session = new PreviewSession(folder);
        var good = session.Update(Request).Render(shown)?.Content.ToArray();
        folder.Site = folder.Site.With(path, text);
        var broken = session.Update(Request);
        Assert.Contains(broken.Diagnostics, problem => problem.Location?.Path == path && problem.Severity == SiteGen.Primitives.Diagnostics.DiagnosticSeverity.Error);
        Assert.Equal(path != "site.yml", broken.IsCurrent);
        Assert.Equal(good, broken.Render(shown)?.Content.ToArray());

        folder.Site = path == "site.yml" || path == Release ? folder.Site.With(path, TestSite.Sample.Files[path]) : folder.Site.Without(path);
        var mended = session.Update(Request);
        Assert.DoesNotContain(mended.Diagnostics, problem => problem.Location?.Path == path);
        Assert.Equal(good, mended.Render(shown)?.Content.ToArray());
    }

    [Fact]
    public void A_session_that_begins_with_unusable_settings_has_no_site_and_says_why()
    {
        var folder = new ChangingFolder(TestSite.Sample.With("site.yml", "title: ["));
        var session = new PreviewSession(folder);
        var none = session.Update(Request);
        Assert.False(none.IsUsable);
        Assert.NotEmpty(none.Diagnostics);
        Assert.Null(none.Render("index.html"));
        folder.Site = TestSite.Sample;
        Assert.True(session.Update(Request) is { IsUsable: true, IsCurrent: true });
    }

    [Fact]
    public void A_session_that_begins_with_what_was_kept_shows_the_same_without_reading_the_files()
    {
        var kept = new KeptOutput();
        var first = new PreviewSession(TestSite.Sample.Folder).Update(Request, kept);
        var folder = new CountingFolder(TestSite.Sample.Folder);
        var second = new PreviewSession(folder).Update(Request, kept);
        var read = folder.Paths.ToArray();

        Assert.Equal(first.Diagnostics, second.Diagnostics);
        Assert.DoesNotContain(read, path => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".jpg", StringComparison.Ordinal));
        foreach (var route in first.Site!.Model.Routes)
        {
            Assert.True(first.Render(route.OutputPath)!.Content.Span.SequenceEqual(second.Render(route.OutputPath)!.Content.Span), $"{route.OutputPath} differs.");
        }
    }

    [Fact]
    public void What_the_site_does_not_have_is_not_rendered()
    {
        var site = new PreviewSession(TestSite.Sample.Folder).Update(Request);
        Assert.False(site.Has("kk/nowhere/index.html"));
        Assert.Null(site.Render("../site.yml"));
        Assert.Null(site.Render(""));
        Assert.NotNull(site.Render("index.html"));
        Assert.NotNull(site.Render("sitemap.xml"));
    }
}
