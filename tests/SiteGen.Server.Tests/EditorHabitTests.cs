namespace SiteGen.Server.Tests;

/// <summary>How programs really save files.</summary>
public sealed class EditorHabitTests
{
    [Fact]
    public async Task A_file_that_is_put_in_place_of_another_is_seen()
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site);
        using var page = await served.OpenAsync(TwoReleases.FirstPage);
        var next = served.Folder.Write("content/news/2026/mektep/.index.kk.md.swp1", TwoReleases.Release("Атомдық сақтау"));
        File.Move(next, served.Folder.Of(TwoReleases.First.Split('/')), overwrite: true);
        await page.NextAsync("reload");
        Assert.Contains("Атомдық сақтау", await served.TextAsync(TwoReleases.FirstPage), StringComparison.Ordinal);
    }

    /// <summary>Vim tries the folder, keeps the old file beside, writes the new one, removes the old.</summary>
    [Fact]
    public async Task Vims_way_of_saving_shows_no_mistake()
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site);
        using var page = await served.OpenAsync(TwoReleases.FirstPage);
        var file = served.Folder.Of(TwoReleases.First.Split('/'));
        File.Delete(served.Folder.Write("content/news/2026/mektep/4913", ""));
        File.Move(file, file + "~");
        served.Folder.Write(TwoReleases.First, TwoReleases.Release("Вимнен кейін"));
        File.Delete(file + "~");
        await page.NextAsync("reload");
        Assert.Contains("Вимнен кейін", await served.TextAsync(TwoReleases.FirstPage), StringComparison.Ordinal);
        Assert.Equal(0, (await served.UpdateAsync()).Errors);
    }

    /// <summary>The first half alone would be a mistake: its front matter has no end.</summary>
    [Fact]
    public async Task Half_of_a_file_that_is_followed_by_the_rest_shows_no_mistake()
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site);
        var text = TwoReleases.Release("Екі қадаммен");
        await using (var file = new StreamWriter(served.Folder.Of(TwoReleases.First.Split('/'))))
        {
            await file.WriteAsync(text.AsMemory(0, 20));
            await file.FlushAsync();
            await file.WriteAsync(text.AsMemory(20));
        }

        var update = await served.UpdateAsync();
        Assert.Equal(0, update.Errors);
        Assert.Contains("Екі қадаммен", await served.TextAsync(TwoReleases.FirstPage), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("~$elease.docx")]
    [InlineData(".~lock.release.odt#")]
    [InlineData(".index.kk.md.swp")]
    [InlineData("index.kk.md~")]
    [InlineData("#index.kk.md#")]
    public async Task Lock_files_are_no_change(string name)
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site);
        served.Folder.Write("content/news/2026/mektep/" + name, "lock");
        served.Folder.Write(TwoReleases.First, TwoReleases.Release("Құлыптан кейін"));
        var update = await served.UpdateAsync(update => update.Changed.Contains(TwoReleases.First));
        Assert.DoesNotContain(update.Changed, path => path.EndsWith(name, StringComparison.Ordinal));
        Assert.Equal(0, update.Errors);
    }

    [Fact]
    public async Task A_checkout_of_hundreds_of_files_is_seen_whole()
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site);
        for (var i = 0; i < 300; i++)
        {
            served.Folder.Write($"content/news/2025/r{i}/index.kk.md", TwoReleases.Release($"Шығарылым {i}"));
        }

        while (true)
        {
            var update = await served.UpdateAsync();
            Assert.Equal(0, update.Errors);
            if (update.Pages >= 306)
            {
                break;
            }
        }

        Assert.Contains("Шығарылым 299", await served.TextAsync("/press/kk/news/2026/r299/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_content_folder_that_is_taken_away_and_put_back_is_followed_again()
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site);
        Directory.Move(served.Folder.Of("content"), served.Folder.Of("elsewhere"));
        await served.UpdateAsync(update => update.Pages == 0);
        Directory.Move(served.Folder.Of("elsewhere"), served.Folder.Of("content"));
        await served.UpdateAsync(update => update.Pages > 0);
        served.Folder.Write(TwoReleases.First, TwoReleases.Release("Қайтқан соң"));
        await served.UpdateAsync(update => update.Changed.Contains(TwoReleases.First));
        Assert.Contains("Қайтқан соң", await served.TextAsync(TwoReleases.FirstPage), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_folder_that_is_begun_while_the_preview_runs_is_followed()
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site);
        served.Folder.Write("templates/partials/footer.sbn-html", "<footer>Бірінші</footer>");
        await served.UpdateAsync(update => update.Changed.Any(path => path.StartsWith("templates", StringComparison.Ordinal)));
        served.Folder.Write("templates/partials/footer.sbn-html", "<footer>Екінші</footer>");
        while (!(await served.TextAsync(TwoReleases.FirstPage)).Contains("Екінші", StringComparison.Ordinal))
        {
            await served.UpdateAsync();
        }
    }
}
