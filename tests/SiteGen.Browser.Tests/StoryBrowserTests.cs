using Microsoft.Playwright;

namespace SiteGen.Browser.Tests;

/// <summary>What a release of the built sample newsroom does in a reader's hands.</summary>
public sealed class StoryBrowserTests(ChromiumBrowser browser) : IClassFixture<ChromiumBrowser>
{
    private const string Interview = "/news/2026/gulzhan-orazymbet-suhbat/";

    [SkippableTheory]
    [InlineData("kk")]
    [InlineData("ru")]
    public async Task Questions_of_an_interview_have_addresses_and_look_unlike_answers(string language)
    {
        await using var newsroom = await NewsroomWindow.OpenAsync(browser, width: 390);
        await newsroom.GoAsync(language + Interview);
        var questions = await newsroom.AskAsync<int>("document.querySelectorAll('.interview .turn[id] > .q').length");
        Assert.InRange(questions, 5, 50);
        Assert.Equal(questions, await newsroom.AskAsync<int>("document.querySelectorAll('.interview .q + .a').length"));
        await newsroom.Page.Locator(".q-n").Nth(2).ClickAsync();
        await newsroom.UntilAsync("location.hash === '#q3'");
        await newsroom.UntilAsync("Math.abs(document.getElementById('q3').getBoundingClientRect().top) < innerHeight");
        Assert.NotEqual(
            await newsroom.AskAsync<string>("getComputedStyle(document.querySelector('.q p')).fontWeight"),
            await newsroom.AskAsync<string>("getComputedStyle(document.querySelector('.a p')).fontWeight"));
        Assert.True(await newsroom.AskAsync<bool>("!!document.querySelector('.a ol li') && [...document.querySelectorAll('.a')].some(answer => answer.querySelectorAll('p').length > 1)"));

        // Somebody opens the address of a question that was sent to him.
        await newsroom.GoAsync(language + Interview + "#q5");
        await newsroom.UntilAsync("document.querySelector(':target')?.id === 'q5'");
        Assert.Empty(newsroom.Complaints);
    }

    [SkippableTheory]
    [InlineData("kk", "gulzhan-orazymbet-suhbat", "https://www.youtube-nocookie.com/embed/")]
    [InlineData("ru", "zhalgan-paraqshalar", "https://t.me/")]
    public async Task A_film_or_a_message_loads_nothing_from_elsewhere_until_it_is_asked_for(string language, string name, string from)
    {
        await using var newsroom = await NewsroomWindow.OpenAsync(browser);
        await newsroom.GoAsync($"{language}/news/2026/{name}/");
        await newsroom.Page.Locator(".embed").ScrollIntoViewIfNeededAsync();
        await newsroom.Page.Locator(".embed a").HoverAsync();
        await newsroom.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.Empty(newsroom.Elsewhere);

        await newsroom.Page.Locator(".embed a").ClickAsync();
        await newsroom.Page.Locator(".embed iframe").WaitForAsync();
        await newsroom.UntilAsync("document.activeElement.tagName === 'IFRAME'");
        for (var tries = 0; tries < 100 && !newsroom.Elsewhere.Any(); tries++)
        {
            await Task.Delay(100);
        }

        Assert.StartsWith(from, Assert.Single(newsroom.Elsewhere), StringComparison.Ordinal);
        Assert.Empty(newsroom.Complaints);
    }

    [SkippableFact]
    public async Task Without_scripts_a_film_is_a_link()
    {
        await using var newsroom = await NewsroomWindow.OpenAsync(browser, hasScripts: false);
        await newsroom.GoAsync("kk" + Interview);
        Assert.StartsWith("https://www.youtube.com/watch?v=", await newsroom.Page.Locator(".embed a").GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.False(await newsroom.Page.Locator(".share button").First.IsVisibleAsync());
        Assert.Empty(newsroom.Elsewhere);
    }

    [SkippableTheory]
    [InlineData("kk", "news/2026/kuzgi-dala")]
    [InlineData("ru", "news/2026/osennyaya-step")]
    public async Task A_gallery_has_sizes_captions_and_credits_and_loads_late(string language, string path)
    {
        await using var newsroom = await NewsroomWindow.OpenAsync(browser, width: 390);
        await newsroom.GoAsync($"{language}/{path}/");
        Assert.Equal(6, await newsroom.AskAsync<int>("document.querySelectorAll('.gallery figure').length"));
        Assert.True(await newsroom.AskAsync<bool>("[...document.querySelectorAll('.hero img, .gallery img')].every(image => image.getAttribute('width') > 0 && image.getAttribute('height') > 0 && image.alt)"));
        Assert.True(await newsroom.AskAsync<bool>("[...document.querySelectorAll('.gallery figure')].every(figure => figure.querySelector('figcaption .credit') && figure.querySelector('img').loading === 'lazy')"));
        Assert.NotEqual("lazy", await newsroom.Page.Locator(".hero img").GetAttributeAsync("loading"));

        // Nothing moves when the photos come: the room is there before.
        Assert.True(await newsroom.AskAsync<bool>("[...document.querySelectorAll('.gallery img')].every(image => image.getBoundingClientRect().height > 100)"));
        Assert.True(await newsroom.AskAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    [SkippableTheory]
    [InlineData("kk", "tasbulaqqa-taza-su", "46,8", "93,5%")]
    [InlineData("ru", "v-tasbulake-chistaya-voda", "46,8", "93,5\u00A0%")]
    public async Task Key_figures_are_written_in_the_language_with_change_and_share(string language, string name, string value, string share)
    {
        await using var newsroom = await NewsroomWindow.OpenAsync(browser, ColorScheme.Dark);
        await newsroom.GoAsync($"{language}/news/2026/{name}/");
        Assert.Contains(await newsroom.TextsAsync(".fig-v"), text => text.StartsWith(value, StringComparison.Ordinal));
        Assert.Contains(await newsroom.AskAsync<string[]>("[...document.querySelectorAll('.fig-s')].map(part => part.textContent)"), text => text.Contains(share, StringComparison.Ordinal));
        Assert.Contains(await newsroom.TextsAsync(".fig-s"), text => text.Contains("+4", StringComparison.Ordinal));
        Assert.True(await newsroom.Page.Locator(".fig .bar").First.IsVisibleAsync());
        Assert.Contains(await newsroom.TextsAsync(".files span"), text => text.StartsWith("PDF, ", StringComparison.Ordinal));
    }

    [SkippableTheory]
    [InlineData("kk", "kitap-koshi-yrgyz")]
    [InlineData("ru", "kitap-koshi-yrgyz")]
    public async Task A_correction_stands_above_the_text_and_on_the_page_of_all(string language, string name)
    {
        await using var newsroom = await NewsroomWindow.OpenAsync(browser, width: 390);
        await newsroom.GoAsync($"{language}/news/2026/{name}/");
        Assert.True(await newsroom.AskAsync<bool>("document.getElementById('corrections').getBoundingClientRect().top < document.querySelector('.prose').getBoundingClientRect().top"));
        var text = await newsroom.AskAsync<string>("document.querySelector('#corrections li').lastChild.textContent.trim()");
        await newsroom.GoAsync(language + "/corrections/");
        Assert.Contains(await newsroom.AskAsync<string[]>("[...document.querySelectorAll('.fixes p')].map(part => part.textContent)"), part => part.Trim() == text);
        await newsroom.Page.Locator(".fixes a").First.ClickAsync();
        Assert.EndsWith($"{language}/news/2026/{name}/", newsroom.Page.Url, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("kk", "kumis-arna")]
    [InlineData("ru", "kumis-arna")]
    public async Task A_previewed_embargo_is_told_before_the_headline(string language, string key)
    {
        await using var newsroom = await NewsroomWindow.OpenAsync(browser, ColorScheme.Dark, isPreview: true);
        await newsroom.GoAsync(language + "/");
        var address = Assert.Single((await newsroom.LinksAsync("a[href*='/news/']")).Distinct(StringComparer.Ordinal), link => link.Contains(key, StringComparison.Ordinal) || link.Contains("serebr", StringComparison.Ordinal));
        await newsroom.Page.GotoAsync(address);
        Assert.True(await newsroom.AskAsync<bool>("document.querySelector('.story-head .note').getBoundingClientRect().top < document.querySelector('h1').getBoundingClientRect().top"));
        Assert.Contains("noindex", await newsroom.Page.Locator("meta[name=robots]").GetAttributeAsync("content"), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("kk")]
    [InlineData("ru")]
    public async Task Sharing_is_plain_links_and_the_address_can_be_copied(string language)
    {
        await using var newsroom = await NewsroomWindow.OpenAsync(browser);
        await newsroom.GoAsync(language + Interview);
        var links = await newsroom.LinksAsync(".share a");
        foreach (var start in new[] { "https://t.me/share/url?url=", "https://wa.me/?text=", "https://www.facebook.com/sharer/", "https://x.com/intent/post?url=", "https://vk.com/share.php?url=", "mailto:?subject=" })
        {
            Assert.Contains(links, link => link.StartsWith(start, StringComparison.Ordinal) && link.Contains("gulzhan-orazymbet-suhbat", StringComparison.Ordinal));
        }

        await newsroom.Page.Locator("[data-copy]").ClickAsync();
        await newsroom.UntilAsync("!!document.querySelector('.share [role=status]').textContent");
        Assert.Equal(NewsroomWindow.Root + language + Interview, await newsroom.AskAsync<string>("navigator.clipboard.readText()"));
        Assert.Empty(newsroom.Elsewhere);
        Assert.Empty(newsroom.Complaints);
    }

    [SkippableTheory]
    [InlineData("kk")]
    [InlineData("ru")]
    public async Task Paper_has_the_address_as_a_code_and_nothing_that_is_of_no_use_there(string language)
    {
        await using var newsroom = await NewsroomWindow.OpenAsync(browser);
        await newsroom.GoAsync(language + Interview);
        Assert.False(await newsroom.Page.Locator(".print-qr svg").IsVisibleAsync());
        Assert.True(await newsroom.Page.Locator("li.kit").IsVisibleAsync());
        await newsroom.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await newsroom.AskAsync<bool>("document.querySelector('.print-qr svg').getBoundingClientRect().width > 60"));
        Assert.Contains(language + Interview, await newsroom.Page.Locator(".print-head").InnerTextAsync(), StringComparison.Ordinal);
        foreach (var gone in new[] { ".menu", ".share", ".kit", ".foot", ".related", ".around", ".q-n" })
        {
            Assert.False(await newsroom.Page.Locator(gone).First.IsVisibleAsync(), gone);
        }

        Assert.DoesNotContain("ZIP", await newsroom.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await newsroom.Page.Locator(".prose").IsVisibleAsync());
    }
}
