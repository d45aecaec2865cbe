using System.Text.Json;
using Microsoft.Playwright;

namespace SiteGen.Browser.Tests;

/// <summary>The ways into the built sample newsroom: map, lists, letters, archive, figures over time.</summary>
public sealed class ListBrowserTests(ChromiumBrowser browser) : IClassFixture<ChromiumBrowser>
{
    private const string Rows = "document.querySelectorAll('main .row').length";

    [SkippableTheory]
    [InlineData("kk", "regions/", 20)]
    [InlineData("ru", "regions/turkistan/", 17)]
    public async Task Every_tile_of_a_map_is_a_named_link_that_keys_reach(string language, string path, int tiles)
    {
        await using var newsroom = await NewsroomWindow.OpenAsync(browser);
        await newsroom.GoAsync($"{language}/{path}");
        var links = await newsroom.LinksAsync(".map a");
        Assert.Equal(tiles, links.Distinct(StringComparer.Ordinal).Count());
        Assert.All(await newsroom.AskAsync<string[]>("[...document.querySelectorAll('.map a title')].map(title => title.textContent)"), name => Assert.Matches(@"^\p{L}.+\p{L}(: \d+ материал\p{L}*)?$", name));

        // Each region of the map is in the list beside it.
        var text = await newsroom.AskAsync<string>("[...document.querySelectorAll('main li')].map(item => item.textContent).join(' | ')");
        Assert.All(await newsroom.AskAsync<string[]>("[...document.querySelectorAll('.map a title')].map(title => title.textContent.split(':')[0])"), name => Assert.Contains(name, text, StringComparison.Ordinal));

        await newsroom.Page.Locator(".map a").First.FocusAsync();
        await newsroom.Page.Keyboard.PressAsync("Tab");
        Assert.Equal(links[1], (await newsroom.LinksAsync(".map a:focus")).Single());
        Assert.NotEqual("0px", await newsroom.AskAsync<string>("getComputedStyle(document.querySelector('.map a:focus')).outlineWidth"));
        await newsroom.Page.Keyboard.PressAsync("Enter");
        await newsroom.UntilAsync($"location.href === '{links[1]}'");
        Assert.Equal(200, await newsroom.AskAsync<int>("performance.getEntriesByType('navigation')[0].responseStatus"));
        Assert.Empty(newsroom.Complaints);
    }

    [SkippableTheory]
    [InlineData("kk", "projects/moldir-su/")]
    [InlineData("ru", "regions/turkistan/")]
    public async Task Figures_over_time_are_a_chart_a_table_and_files(string language, string path)
    {
        await using var newsroom = await NewsroomWindow.OpenAsync(browser, width: 390);
        await newsroom.GoAsync($"{language}/{path}");
        Assert.True(await newsroom.Page.Locator(".trend svg polyline").First.IsVisibleAsync());
        var rows = await newsroom.AskAsync<int>("document.querySelectorAll('.trend tbody tr').length");
        Assert.True(rows > 1);
        Assert.True(await newsroom.AskAsync<bool>("[...document.querySelectorAll('.trend table')].every(table => table.querySelector('th[scope=col]') && (table.caption || table.parentNode.getAttribute('aria-labelledby')))"));
        Assert.True(await newsroom.AskAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));

        var links = await newsroom.LinksAsync(".over-time a[download]");
        var table = await newsroom.AskAsync<string>($"fetch('{links.Single(link => link.EndsWith(".csv", StringComparison.Ordinal))}').then(answer => answer.text())");
        Assert.True(table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length > rows);
        var json = await newsroom.AskAsync<string>($"fetch('{links.Single(link => link.EndsWith(".json", StringComparison.Ordinal))}').then(answer => answer.text())");
        Assert.NotEqual(JsonValueKind.Undefined, JsonDocument.Parse(json).RootElement.ValueKind);
    }

    [SkippableTheory]
    [InlineData("kk", 390)]
    [InlineData("ru", 1280)]
    public async Task A_photo_stands_beside_its_story_whether_it_is_offered_in_sizes_or_not(string language, int width)
    {
        foreach (var hasVariants in new[] { false, true })
        {
            await using var newsroom = await NewsroomWindow.OpenAsync(browser, width: width, hasVariants: hasVariants);
            await newsroom.GoAsync(language + "/projects/moldir-su/");
            Assert.Equal(hasVariants, await newsroom.AskAsync<bool>("!!document.querySelector('.row picture source')"));
            Assert.True(await newsroom.AskAsync<bool>(
                "[...document.querySelectorAll('.row:has(img)')].every(row => row.querySelector('img').getBoundingClientRect().left >= row.firstElementChild.getBoundingClientRect().right)"));
            Assert.True(await newsroom.AskAsync<bool>("document.querySelectorAll('.row img').length > 2 && document.documentElement.scrollWidth <= innerWidth"));
        }
    }

    [SkippableTheory]
    [InlineData("kk")]
    [InlineData("ru")]
    public async Task Letters_lead_to_topics_in_the_order_of_the_alphabet(string language)
    {
        await using var newsroom = await NewsroomWindow.OpenAsync(browser, ColorScheme.Dark, width: 390);
        await newsroom.GoAsync(language + "/tags/");
        var letters = await newsroom.TextsAsync(".az a");
        const string Kazakh = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ";
        Assert.Equal(letters.OrderBy(letter => Kazakh.IndexOf(letter, StringComparison.Ordinal)), letters);
        await newsroom.Page.Locator(".az a").Last.ClickAsync();
        await newsroom.UntilAsync("document.querySelector(':target h2')?.textContent === [...document.querySelectorAll('.az a')].at(-1).textContent");
        Assert.All(
            await newsroom.AskAsync<string[]>("[...document.querySelectorAll('.letters section')].flatMap(part => [...part.querySelectorAll('a')].map(link => part.querySelector('h2').textContent + link.textContent.trim()))"),
            pair => Assert.Equal(pair[..1], pair[1..2], StringComparer.OrdinalIgnoreCase));
    }

    [SkippableTheory]
    [InlineData("kk")]
    [InlineData("ru")]
    public async Task Counts_of_the_archive_of_kinds_and_of_topics_are_what_their_lists_hold(string language)
    {
        await using var newsroom = await NewsroomWindow.OpenAsync(browser);
        await newsroom.GoAsync(language + "/archive/");
        var months = await newsroom.AskAsync<Dictionary<string, int>>("Object.fromEntries([...document.querySelectorAll('.months a')].slice(0, 3).map(link => [link.href, +link.querySelector('.n').textContent]))");
        Assert.Equal(3, months.Count);
        foreach (var (address, count) in months)
        {
            await newsroom.Page.GotoAsync(address);
            Assert.Equal(count, await newsroom.AskAsync<int>(Rows));
        }

        await newsroom.GoAsync(language + "/regions/turkistan/");
        var topic = (await newsroom.LinksAsync("main .links a")).First(link => link.Contains("/regions/turkistan/tags/", StringComparison.Ordinal));
        await newsroom.Page.GotoAsync(topic);
        var rows = await newsroom.AskAsync<int>(Rows);
        Assert.True(rows >= 3);
        Assert.StartsWith($"{rows} ", await newsroom.Page.Locator(".list-bar h2").InnerTextAsync(), StringComparison.Ordinal);

        await newsroom.GoAsync(language + "/types/interview/");
        Assert.Contains(await newsroom.LinksAsync("main .row a"), link => link.Contains("gulzhan-orazymbet", StringComparison.Ordinal));
        Assert.StartsWith($"{await newsroom.AskAsync<int>(Rows)} ", await newsroom.Page.Locator(".list-bar h2").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(newsroom.Complaints);
    }
}
