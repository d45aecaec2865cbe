namespace SiteGen.Server.Tests;

/// <summary>What saving a file does to open pages.</summary>
public sealed class ReloadTests
{
    [Fact]
    public async Task Saving_a_release_reloads_its_page_which_has_the_new_text()
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site);
        using var page = await served.OpenAsync(TwoReleases.FirstPage);
        served.Folder.Write(TwoReleases.First, TwoReleases.Release("Мектеп ашылды", text: "Жаңа мәтін."));
        await page.NextAsync("reload");
        Assert.Contains("Жаңа мәтін.", await served.TextAsync(TwoReleases.FirstPage), StringComparison.Ordinal);
    }

    /// <summary>The other page is then changed itself: its first event is of that change.</summary>
    [Fact]
    public async Task A_page_that_did_not_change_is_left_alone()
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site);
        using var page = await served.OpenAsync("/press/kk/search/");
        await page.NextAsync("problems");
        served.Folder.Write(TwoReleases.First, TwoReleases.Release("Мектеп ашылды", text: "Жаңа мәтін."));
        await served.UpdateAsync();
        served.Folder.Write("site.yml", TwoReleases.Settings.Replace("Баспасөз", "Басқа атау", StringComparison.Ordinal));
        Assert.Equal("reload", (await page.NextAsync()).Name);
        Assert.Equal(3, (await served.UpdateAsync()).Number);
    }

    [Fact]
    public async Task Styles_are_put_in_without_a_reload()
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site.With("templates/assets/css/site.css", "body { color: black }"));
        using var page = await served.OpenAsync(TwoReleases.FirstPage);
        await page.NextAsync("problems");
        served.Folder.Write("templates/assets/css/site.css", "body { color: navy }");
        var (name, data) = await page.NextAsync();
        Assert.Equal("styles", name);
        Assert.Contains("navy", await served.TextAsync(data.Split(' ').Single(style => style.Contains("css/site.", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_that_is_replaced_reloads_the_page_that_shows_it()
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site);
        using var shows = await served.OpenAsync(TwoReleases.SecondPage);
        await File.WriteAllBytesAsync(served.Folder.Of("content", "news", "2026", "su", "su.png"), TwoReleases.Picture(2));
        await shows.NextAsync("reload");
    }

    [Fact]
    public async Task A_page_that_was_asked_for_before_the_change_is_told_when_it_listens_after_it()
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site);
        var old = await served.TextAsync(TwoReleases.FirstPage);
        served.Folder.Write(TwoReleases.First, TwoReleases.Release("Басқа тақырып"));
        await served.UpdateAsync();
        Assert.NotEqual(old, await served.TextAsync(TwoReleases.FirstPage));
        var tag = old[(old.IndexOf("data-tag=\"", StringComparison.Ordinal) + 10)..].Split('"')[0];
        using var page = new OpenPage(new StreamReader(await served.Client.GetStreamAsync($"/-/events?page={Uri.EscapeDataString(TwoReleases.FirstPage)}&tag={tag}")));
        Assert.Equal("reload", (await page.NextAsync()).Name);
    }

    [Fact]
    public async Task A_new_release_appears_in_lists_and_a_removed_one_leaves_them()
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site);
        using var page = await served.OpenAsync("/press/kk/");
        served.Folder.Write("content/news/2026/zhana/tereng/../index.kk.md", TwoReleases.Release("Мүлде жаңа"));
        await page.NextAsync("reload");
        await WaitForAsync(served, "Мүлде жаңа", isThere: true);
        Directory.Delete(served.Folder.Of("content", "news", "2026", "zhana"), recursive: true);
        await WaitForAsync(served, "Мүлде жаңа", isThere: false);
    }

    private static async Task WaitForAsync(PreviewedSite served, string text, bool isThere)
    {
        while ((await served.TextAsync("/press/kk/")).Contains(text, StringComparison.Ordinal) != isThere)
        {
            await served.UpdateAsync();
        }
    }
}
