using Microsoft.Playwright;
using SiteGen.Server.Tests;
using SiteGen.Testing;

namespace SiteGen.Browser.Tests;

/// <summary>The preview as an editor sees it.</summary>
public sealed class PreviewBrowserTests(ChromiumBrowser browser) : IClassFixture<ChromiumBrowser>
{
    [SkippableTheory]
    [InlineData("kk", "ru")]
    [InlineData("ru", "kk")]
    public async Task A_reader_goes_from_the_front_page_to_a_story_and_to_the_other_language(string from, string to)
    {
        await using var window = await browser.OpenAsync();
        await using var served = await PreviewedSite.StartAsync(TestSite.Sample);
        var page = window.Page;
        await page.GotoAsync($"{served.Client.BaseAddress}press/{from}/");
        Assert.Equal(from, await page.Locator("html").GetAttributeAsync("lang"));

        await page.Locator($"main h2.hed a[href*='/{from}/news/'], main h3.hed a[href*='/{from}/news/']").First.ClickAsync();
        await page.Locator("body.k-release h1").WaitForAsync();
        var title = await page.Locator("main h1").InnerTextAsync();

        await page.Locator($".switch a[hreflang={to}]").First.ClickAsync();
        await page.Locator($"html[lang={to}] body.k-release h1").WaitForAsync();
        Assert.NotEqual(title, await page.Locator("main h1").InnerTextAsync());

        await page.Locator($".switch a[hreflang={from}]").First.ClickAsync();
        await page.Locator($"html[lang={from}] body.k-release h1").WaitForAsync();
        Assert.Equal(title, await page.Locator("main h1").InnerTextAsync());
        Assert.Empty(window.Complaints);
    }

    [SkippableFact]
    public async Task Saving_reloads_the_page_and_keeps_its_place()
    {
        await using var window = await browser.OpenAsync();
        var text = string.Join("\n\n", Enumerable.Range(1, 80).Select(number => $"Абзац {number}."));
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site.With(TwoReleases.First, TwoReleases.Release("Мектеп", text: text)));
        var page = window.Page;
        await page.GotoAsync(served.Client.BaseAddress + TwoReleases.FirstPage.TrimStart('/'));
        await page.EvaluateAsync("scrollTo(0, 1200)");
        served.Folder.Write(TwoReleases.First, TwoReleases.Release("Мектеп", text: text.Replace("Абзац 40.", "Қырқыншы абзац.", StringComparison.Ordinal)));
        await page.GetByText("Қырқыншы абзац.").WaitForAsync();
        await window.UntilAsync("scrollY > 1150 && scrollY < 1250");
        Assert.Empty(window.Complaints);
    }

    [SkippableFact]
    public async Task Styles_change_without_a_reload()
    {
        await using var window = await browser.OpenAsync();
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site.With("templates/assets/css/site.css", "h1 { color: rgb(1, 2, 3) }"));
        var page = window.Page;
        await page.GotoAsync(served.Client.BaseAddress + TwoReleases.FirstPage.TrimStart('/'));
        await page.EvaluateAsync("window.isSame = true");
        served.Folder.Write("templates/assets/css/site.css", "h1 { color: rgb(4, 5, 6) }");
        await window.UntilAsync("getComputedStyle(document.querySelector('main h1')).color === 'rgb(4, 5, 6)'");
        Assert.True(await page.EvaluateAsync<bool>("window.isSame === true"));
        await window.UntilAsync("document.querySelectorAll('link[rel=stylesheet]').length === 1");
        Assert.Empty(window.Complaints);
    }

    [SkippableFact]
    public async Task A_mistake_shows_over_the_last_good_page_and_goes_away_when_it_is_mended()
    {
        await using var window = await browser.OpenAsync();
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site, language: "ru");
        var page = window.Page;
        await page.GotoAsync(served.Client.BaseAddress + TwoReleases.FirstPage.TrimStart('/'));
        served.Folder.Write(TwoReleases.First, "---\ntitle: Мектеп: ашылды\ndate: 2026-08-25T10:00\n---\n\nЖартысы.\n");
        var overlay = page.Locator("#sitegen-overlay section");
        await overlay.WaitForAsync();
        var said = await overlay.InnerTextAsync();
        Assert.Contains(TwoReleases.First + ":2:14", said, StringComparison.Ordinal);
        Assert.Contains("SG0101", said, StringComparison.Ordinal);
        Assert.Contains("двоеточие", said, StringComparison.Ordinal);
        Assert.Contains("title: \"Мектеп: ашылды\"", said, StringComparison.Ordinal);
        Assert.Equal("Мектеп ашылды", await page.Locator("main h1").InnerTextAsync());
        Assert.NotEqual("rgba(0, 0, 0, 0)", await overlay.EvaluateAsync<string>("section => getComputedStyle(section).backgroundColor"));

        await page.Keyboard.PressAsync("Escape");
        await overlay.WaitForAsync(new() { State = WaitForSelectorState.Detached });

        served.Folder.Write(TwoReleases.First, "---\ntitle: Мектеп: тағы да\ndate: 2026-08-25T10:00\n---\n\nЖартысы.\n");
        await overlay.WaitForAsync();
        served.Folder.Write(TwoReleases.First, TwoReleases.Release("Мектеп ашылды", text: "Түзелді."));
        await page.GetByText("Түзелді.").WaitForAsync();
        await overlay.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Empty(window.Complaints);
    }

    [SkippableFact]
    public async Task The_desk_leads_to_a_release_in_two_languages_that_scroll_together()
    {
        await using var window = await browser.OpenAsync();
        await using var served = await PreviewedSite.StartAsync(TestSite.Sample, language: "kk");
        var page = window.Page;
        await page.GotoAsync(served.Client.BaseAddress + "-/");
        await page.Locator("#q").FillAsync("gulzhan");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("tbody a[href*='/-/pair']").First.ClickAsync();
        await page.Locator("body.pair").WaitForAsync();
        await page.FrameLocator("iframe >> nth=0").Locator("main h1").WaitForAsync();
        await page.FrameLocator("iframe >> nth=1").Locator("main h1").WaitForAsync();
        await window.UntilAsync("[...document.querySelectorAll('iframe')].every(frame => frame.contentDocument.readyState === 'complete')");
        await page.EvaluateAsync("document.querySelector('iframe').contentWindow.scrollTo(0, 900)");
        await window.UntilAsync("document.querySelectorAll('iframe')[1].contentWindow.scrollY > 300");
        Assert.Empty(window.Complaints);
    }

    [SkippableFact]
    public async Task A_page_that_cannot_be_shown_appears_by_itself_when_the_mistake_is_mended()
    {
        await using var window = await browser.OpenAsync();
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site.With("site.yml", "title: [\n"));
        var page = window.Page;
        await page.GotoAsync(served.Client.BaseAddress + TwoReleases.FirstPage.TrimStart('/'));
        await page.Locator("body.problems h1").WaitForAsync();
        served.Folder.Write("site.yml", TwoReleases.Settings);
        await page.Locator("body.k-release h1").WaitForAsync();
        Assert.Equal("Мектеп ашылды", await page.Locator("main h1").InnerTextAsync());
    }
}
