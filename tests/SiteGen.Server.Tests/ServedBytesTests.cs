using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Text;
using SiteGen.Testing;

namespace SiteGen.Server.Tests;

/// <summary>What is served is what a build with the same request writes, and a script.</summary>
public sealed class ServedBytesTests
{
    [Fact]
    public async Task Every_file_of_the_sample_is_served_as_it_is_built()
    {
        await using var served = await PreviewedSite.StartAsync(TestSite.Sample);
        var request = new BuildRequest { Now = FixedClock.Now, Preview = true };
        var built = TestSite.Build(new OverlayFolder(DiskFolder.OfSite(served.Folder.Path), EmbeddedFolder.DefaultTheme), request);
        Assert.True(built.Files.Count > 300, $"Only {built.Files.Count} files were built.");
        var faults = new List<string>();
        foreach (var (path, expected) in built.Files)
        {
            using var response = await served.Client.GetAsync(new Uri("/press/" + UrlPath.Encode(path), UriKind.Relative));
            var actual = await response.Content.ReadAsByteArrayAsync();
            if (path.EndsWith(".html", StringComparison.Ordinal))
            {
                Assert.Contains("/-/reload.js", System.Text.Encoding.UTF8.GetString(actual), StringComparison.Ordinal);
                actual = PreviewedSite.WithoutScript(actual);
            }

            if (!actual.AsSpan().SequenceEqual(expected) && !IsRedirect(path, actual, expected))
            {
                faults.Add($"{path}: {expected.Length} bytes are built, {actual.Length} are served ({response.StatusCode}).");
            }
        }

        Faults.None(faults);
    }

    [Fact]
    public async Task A_folder_is_served_by_its_index_and_without_its_slash_leads_there()
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site);
        Assert.Contains("Мектеп ашылды", await served.TextAsync(TwoReleases.FirstPage), StringComparison.Ordinal);
        using var response = await served.Client.GetAsync(new Uri(TwoReleases.FirstPage.TrimEnd('/'), UriKind.Relative));
        Assert.Equal(TwoReleases.FirstPage, response.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("/", "/press/")]
    [InlineData("/press", "/press/")]
    [InlineData("/kk/", "/press/kk/")]
    [InlineData("/kk/news/2026/mektep/", "/press/kk/news/2026/mektep/")]
    public async Task An_address_without_the_path_of_the_base_leads_to_the_one_with_it(string asked, string expected)
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site);
        using var response = await served.Client.GetAsync(new Uri(asked, UriKind.Relative));
        Assert.Equal(expected, response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_site_at_the_root_of_its_host_is_served_at_the_root()
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site.WithReplaced("site.yml", "example.org/press/", "example.org/"));
        Assert.Contains("Мектеп ашылды", await served.TextAsync("/kk/news/2026/mektep/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_embargoed_and_expired_releases_appear_under_a_banner()
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site);
        Assert.Contains("қаралама", await served.TextAsync("/press/kk/news/2026/zhospar/"), StringComparison.Ordinal);
        Assert.Contains("1 желтоқсан 2026, 10:00", await served.TextAsync("/press/kk/news/2026/qupiya/"), StringComparison.Ordinal);
        Assert.Contains("мерзімі өткен", await served.TextAsync("/press/kk/news/2026/eski/"), StringComparison.Ordinal);
    }

    /// <summary>A page that leads elsewhere forbids scripts, and the preview permits them.</summary>
    private static bool IsRedirect(string path, byte[] actual, byte[] expected) =>
        path.EndsWith(".html", StringComparison.Ordinal)
        && System.Text.Encoding.UTF8.GetString(actual).Replace("style-src 'self'; base-uri 'none'; script-src 'self'; connect-src 'self'", "style-src 'self'; base-uri 'none'", StringComparison.Ordinal)
            == System.Text.Encoding.UTF8.GetString(expected);
}
