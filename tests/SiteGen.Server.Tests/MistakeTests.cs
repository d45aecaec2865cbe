using System.Net;

namespace SiteGen.Server.Tests;

/// <summary>A mistake is told, the last good page stays, and mending it is enough.</summary>
public sealed class MistakeTests
{
    [Fact]
    public async Task A_mistake_in_a_release_is_told_with_its_place_over_the_last_good_page()
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site);
        using var page = await served.OpenAsync(TwoReleases.FirstPage);
        served.Folder.Write(TwoReleases.First, "---\ntitle: Мектеп: ашылды\ndate: 2026-08-25T10:00\n---\n\nЖартысы.\n");
        var error = Assert.Single(await page.ErrorsAsync(errors => errors.Length > 0));
        Assert.Equal(TwoReleases.First + ":2:14", error.GetProperty("place").GetString());
        Assert.Equal("title: Мектеп: ашылды", error.GetProperty("source").GetString());
        Assert.Equal("             ^", error.GetProperty("marks").GetString());
        Assert.Contains("title: \"Мектеп: ашылды\"", error.GetProperty("hints")[0].GetString(), StringComparison.Ordinal);
        Assert.Contains("Мектеп ашылды", await served.TextAsync(TwoReleases.FirstPage), StringComparison.Ordinal);

        served.Folder.Write(TwoReleases.First, TwoReleases.Release("Мектеп ашылды", text: "Түзелді."));
        await page.NextAsync("reload");
        await page.ErrorsAsync(errors => errors.Length == 0);
        Assert.Contains("Түзелді.", await served.TextAsync(TwoReleases.FirstPage), StringComparison.Ordinal);
        Assert.True((await served.UpdateAsync(update => update.Errors == 0)).IsMended);
    }

    [Theory]
    [InlineData("kk", "Қате бар")]
    [InlineData("ru", "Ошибка")]
    [InlineData("en", "A mistake")]
    public async Task Mistakes_are_told_in_the_language_of_messages(string language, string expected)
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site.With(TwoReleases.First, "---\ntitle: a: b\n---\n"), language: language);
        using var page = await served.OpenAsync(TwoReleases.SecondPage);
        Assert.Contains(expected, await page.NextAsync("problems"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_settings_file_leaves_the_site_as_it_was()
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site);
        using var page = await served.OpenAsync(TwoReleases.FirstPage);
        served.Folder.Write("site.yml", "title: [\n");
        var report = await page.NextAsync("problems");
        while (!report.Contains("site.yml", StringComparison.Ordinal))
        {
            report = await page.NextAsync("problems");
        }

        Assert.Contains("site.yml has a mistake", report, StringComparison.Ordinal);
        Assert.Contains("Су келді", await served.TextAsync(TwoReleases.SecondPage), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await served.GetAsync("/-/")).Status);
        served.Folder.Write("site.yml", TwoReleases.Settings);
        await page.ErrorsAsync(errors => errors.Length == 0);
    }

    [Fact]
    public async Task A_site_that_begins_with_a_broken_settings_file_appears_when_it_is_mended()
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site.With("site.yml", "title: [\n"));
        var (status, text) = await served.GetAsync(TwoReleases.FirstPage);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("site.yml:", text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await served.GetAsync("/-/")).Status);
        served.Folder.Write("site.yml", TwoReleases.Settings);
        await served.UpdateAsync(update => update.Errors == 0);
        Assert.Contains("Мектеп ашылды", await served.TextAsync(TwoReleases.FirstPage), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("templates/layouts/release.sbn-html", "{{ if }}")]
    [InlineData("templates/layouts/release.sbn-html", "{{ release.titel }}")]
    [InlineData("templates/layouts/release.sbn-html", "{{ t_in \"xx\" \"nav.home\" }}")]
    [InlineData("templates/partials/footer.sbn-html", "{{ for x in }}")]
    [InlineData("templates/partials/footer.sbn-html", "{{ nothing_like_that }}")]
    [InlineData("templates/i18n/kk.yml", "a: [")]
    [InlineData("content/data/regions.yml", "- { id: [ }")]
    public async Task A_mistake_anywhere_else_leaves_the_last_good_page_too(string path, string text)
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site);
        using var page = await served.OpenAsync(TwoReleases.FirstPage);
        served.Folder.Write(path, text);
        var errors = await page.ErrorsAsync(errors => errors.Length > 0);
        Assert.Contains(errors, error => error.GetProperty("place").GetString()?.StartsWith(path, StringComparison.Ordinal) == true);
        Assert.Contains("Мектеп ашылды", await served.TextAsync(TwoReleases.FirstPage), StringComparison.Ordinal);
        File.Delete(served.Folder.Of(path.Split('/')));
        await page.ErrorsAsync(mended => mended.Length == 0);
        Assert.Contains("Мектеп ашылды", await served.TextAsync(TwoReleases.FirstPage), StringComparison.Ordinal);
    }
}
