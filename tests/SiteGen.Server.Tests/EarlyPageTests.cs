using System.Globalization;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Server.Answering;
using SiteGen.Server.Desk;
using SiteGen.Server.Updating;
using SiteGen.Testing;

namespace SiteGen.Server.Tests;

/// <summary>A large site shows its pages before every text was read; what needs all texts waits.</summary>
public sealed class EarlyPageTests
{
    private const string Template = "templates/layouts/release.sbn-html";

    /// <summary>So many releases that a first look comes before all of them are parsed.</summary>
    private static TestSite Large { get; } = TwoReleases.Site.With(Enumerable.Range(0, 3_100).Select(number => KeyValuePair.Create(
        string.Create(CultureInfo.InvariantCulture, $"content/news/2020/x{number}.kk.md"),
        System.Text.Encoding.UTF8.GetBytes("---\ntitle: Х\ndate: 2020-01-01\n---\nМәтін.\n"))));

    [Fact]
    public async Task A_page_that_was_asked_for_early_is_not_reloaded_when_nothing_differs()
    {
        await using var served = await PreviewedSite.BeginAsync(Large);
        using var open = await served.OpenAsync(TwoReleases.FirstPage);
        Assert.Equal("problems", (await open.NextAsync()).Name);
        var update = await served.UpdateAsync();
        Assert.Equal((1, 3_106), (update.Number, update.Pages));
    }

    [Fact]
    public async Task What_is_saved_while_texts_are_read_comes_after()
    {
        await using var served = await PreviewedSite.BeginAsync(Large);
        using var open = await served.OpenAsync(TwoReleases.FirstPage);
        await File.WriteAllTextAsync(served.Folder.Of(TwoReleases.First.Split('/')), TwoReleases.Release("Мектеп жабылды"));
        await open.NextAsync("reload");
        Assert.Contains("Мектеп жабылды", await served.TextAsync(TwoReleases.FirstPage), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/-/")]
    [InlineData("/-/problems")]
    [InlineData("/press/kk/search/index.json")]
    public async Task What_tells_of_all_texts_waits_for_them(string path)
    {
        var (first, whole, pages, told) = Begin(TwoReleases.Site);
        var early = await pages.FindAsync(first, TwoReleases.FirstPage, "", CancellationToken.None);
        var waiting = pages.FindAsync(first, path, "", CancellationToken.None);
        Assert.False(waiting.IsCompleted);
        first.Next.SetResult(whole);
        Assert.Equal((await pages.FindAsync(whole, path, "", CancellationToken.None)).Content.ToArray(), (await waiting).Content.ToArray());
        Assert.Equal((await pages.FindAsync(whole, TwoReleases.FirstPage, "", CancellationToken.None)).Tag, early.Tag);
        Assert.Empty(told);
    }

    [Fact]
    public async Task A_mistake_of_a_page_is_told_when_every_file_was_read()
    {
        var (first, whole, pages, told) = Begin(TwoReleases.Site.With(Template, "{{ t_in \"xx\" \"nav.home\" }}"));
        var waiting = pages.FindAsync(first, TwoReleases.FirstPage, "", CancellationToken.None);
        Assert.False(waiting.IsCompleted);
        Assert.Empty(told);
        first.Next.SetResult(whole);
        Assert.Equal(500, (await waiting).Status);
        Assert.Single(told);
    }

    private static (PreviewState First, PreviewState Whole, PageSource Pages, List<Diagnostic> Told) Begin(TestSite site)
    {
        var look = PreviewSite.Empty;
        var whole = new PreviewSession(site.Folder) { LongReading = 1 }.Update(new BuildRequest { Now = FixedClock.Now, Preview = true }, look: first => look = first);
        var told = new List<Diagnostic>();
        var pages = new PageSource(new DeskPages("en", site.Folder, new FileLinks("site")), "en", told.Add);
        return (new PreviewState(0, look, [], [], isWhole: false), new PreviewState(1, whole, whole.Diagnostics, []), pages, told);
    }
}
