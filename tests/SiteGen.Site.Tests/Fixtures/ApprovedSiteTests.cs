using SiteGen.Testing;

namespace SiteGen.Site.Tests.Fixtures;

/// <summary>The sites of `tests/sites`, whose whole output was looked at and approved. Each has a theme of its own, so that it shows what stages do and not how the default theme looks.</summary>
public sealed class ApprovedSiteTests
{
    /// <summary>The folders of `tests/sites`.</summary>
    public static TheoryData<string> Sites => [.. Directory.GetDirectories(RepositoryFolder.Of("tests", "sites")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_output_is_the_approved_one(string name)
    {
        var built = Build(name);
        Snapshot.Folder(RepositoryFolder.Of("tests", "sites", name, "expected"), built.Files);
        Snapshot.Text(RepositoryFolder.Of("tests", "sites", name, "expected.txt"), built.Report);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Nothing_is_dead(string name)
    {
        var built = Build(name);
        var pages = built.HtmlPaths.Select(path => Html.HtmlPage.Parse(path, built[path])).ToArray();
        Faults.None(Html.Crawler.Follow(built, "https://org.github.io/press/", pages).Faults.Concat(pages.SelectMany(page => page.Errors)));
    }

    [Fact]
    public void No_byte_and_no_name_of_an_embargoed_release_is_in_the_bilingual_site()
    {
        var built = Build("bilingual");
        Faults.None(
            from file in built.Files
            from secret in new[] { "Құпия", "Тайн", "qupiya", "taynaya", "embargo/", "2026" }
            where file.Key.Contains(secret, StringComparison.OrdinalIgnoreCase) || file.Value.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(secret)) >= 0
            select $"{file.Key} holds «{secret}».");
    }

    private static BuiltSite Build(string name) =>
        TestSite.OfFolder(RepositoryFolder.Of("tests", "sites", name)).WithoutDefaultTheme().Build(FixedClock.At("2025-12-31T23:59:59+05:00"));
}
