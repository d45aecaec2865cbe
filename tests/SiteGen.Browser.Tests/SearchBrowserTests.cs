using Microsoft.Playwright;

namespace SiteGen.Browser.Tests;

/// <summary>A reader types into the search page of the built sample newsroom.</summary>
public sealed class SearchBrowserTests(ChromiumBrowser browser) : IClassFixture<ChromiumBrowser>
{
    private const string Own = "#search section:first-of-type .hits";

    /// <summary>What is typed, and the word whose hits it must give.</summary>
    private static readonly Dictionary<string, (string Typed, string Word)[]> Forms = new(StringComparer.Ordinal)
    {
        ["kk"] = [("филиалының", "филиал"), ("Түркістанда", "Түркістан"), ("туркистан", "Түркістан"), ("turkistanda", "Түркістан"), ("жылыжайдың", "жылыжай")],
        ["ru"] = [("филиалами", "филиал"), ("школах", "школа"), ("Туркестане", "Туркестан")],
    };

    [SkippableTheory]
    [InlineData("kk")]
    [InlineData("ru")]
    public async Task Every_form_of_a_word_finds_what_the_word_finds(string language)
    {
        await using var newsroom = await NewsroomWindow.OpenAsync(browser);
        await newsroom.GoAsync(language + "/search/");
        foreach (var forms in Forms[language].GroupBy(form => form.Word, StringComparer.Ordinal))
        {
            var expected = (await TypeAsync(newsroom, forms.Key)).Order(StringComparer.Ordinal);
            Assert.NotEmpty(expected);
            foreach (var (typed, _) in forms)
            {
                Assert.Equal(expected, (await TypeAsync(newsroom, typed)).Order(StringComparer.Ordinal));
            }
        }

        Assert.Empty(newsroom.Complaints);
        Assert.Empty(newsroom.Elsewhere);
    }

    [SkippableTheory]
    [InlineData("kk", "домбыраның", "домбыра", "шанақ", "шанақ")]
    [InlineData("ru", "саксаула", "саксаул", "павильонов", "павильон")]
    public async Task Words_are_marked_in_headlines_and_excerpts(string language, params string[] typedAndBeginnings)
    {
        await using var newsroom = await NewsroomWindow.OpenAsync(browser, width: 390);
        await newsroom.GoAsync(language + "/search/");
        foreach (var pair in typedAndBeginnings.Chunk(2))
        {
            Assert.NotEmpty(await TypeAsync(newsroom, pair[0]));
            await newsroom.UntilAsync($"[...document.querySelectorAll('{Own} li')].every(hit => hit.querySelector('mark'))");
            Assert.All(await newsroom.TextsAsync(Own + " mark"), mark => Assert.StartsWith(pair[1], mark, StringComparison.OrdinalIgnoreCase));
        }

        Assert.Empty(newsroom.Complaints);
    }

    [SkippableTheory]
    [InlineData("kk", "су", "r=turkistan", "t=drinking-water", "y=2026", "k=interview")]
    [InlineData("ru", "село", "r=aktobe", "t=drinking-water", "y=2025", "k=press-release")]
    public async Task A_filter_narrows_stands_in_the_address_and_lasts(string language, string typed, params string[] filters)
    {
        await using var newsroom = await NewsroomWindow.OpenAsync(browser, width: 390);
        await newsroom.GoAsync(language + "/search/");
        var all = await TypeAsync(newsroom, typed);
        await newsroom.Page.Locator(".narrow summary").ClickAsync();
        foreach (var filter in filters)
        {
            var box = newsroom.Page.Locator($".filters input[name='{filter[..1]}'][value='{filter[2..]}']");
            await box.CheckAsync();
            await newsroom.UntilAsync($"location.search.endsWith('&{filter}')");
            var some = await SettledAsync(newsroom);
            Assert.InRange(some.Length, 1, all.Length - 1);
            Assert.Subset(all.ToHashSet(StringComparer.Ordinal), some.ToHashSet(StringComparer.Ordinal));
            if (filter == filters[^1])
            {
                await newsroom.Page.ReloadAsync();
                Assert.Equal(some, await SettledAsync(newsroom));
                Assert.True(await box.IsCheckedAsync());
            }
            else
            {
                await box.UncheckAsync();
                await newsroom.UntilAsync("!location.search.includes('&')");
                Assert.Equal(all, await SettledAsync(newsroom));
            }
        }

        Assert.Empty(newsroom.Complaints);
    }

    [SkippableTheory]
    [InlineData("kk", "Лотошников", "ru", "sad-k-zime")]
    [InlineData("ru", "термешілер", "kk", "oiyl-termeshiler")]
    public async Task What_only_the_other_language_has_is_offered_as_such(string language, string typed, string other, string key)
    {
        await using var newsroom = await NewsroomWindow.OpenAsync(browser);
        await newsroom.GoAsync(language + "/search/");
        await TypeAsync(newsroom, typed);
        var hits = $"#search section:not([hidden]) > .hits[lang={other}]";
        await newsroom.Page.Locator($"{hits} a[href*='{key}']").WaitForAsync();
        Assert.Equal(other, await newsroom.AskAsync<string>($"document.querySelector(\"{hits}\").parentNode.querySelector('h2 [lang]').lang"));
        await newsroom.Page.Locator($"{hits} a[href*='{key}']").ClickAsync();
        await newsroom.Page.Locator($"html[lang={other}] body.k-release h1").WaitForAsync();
        Assert.Empty(newsroom.Complaints);
    }

    [SkippableTheory]
    [InlineData("kk", "синхрофазотрон")]
    [InlineData("ru", "қаратүнғиық")]
    public async Task Where_nothing_is_found_the_page_says_so(string language, string typed)
    {
        await using var newsroom = await NewsroomWindow.OpenAsync(browser, ColorScheme.Dark);
        await newsroom.GoAsync(language + "/search/");
        Assert.Empty(await TypeAsync(newsroom, typed));
        Assert.Equal(await newsroom.AskAsync<string>("document.getElementById('search').dataset.none"), await newsroom.Page.Locator("#search [role=status]").InnerTextAsync());
    }

    [SkippableTheory]
    [InlineData("kk", "JavaScript")]
    [InlineData("ru", "JavaScript")]
    public async Task Without_scripts_the_page_says_so_and_leads_on(string language, string said)
    {
        await using var newsroom = await NewsroomWindow.OpenAsync(browser, hasScripts: false);
        await newsroom.GoAsync(language + "/search/");
        Assert.Contains(said, await newsroom.Page.Locator("main .lede").InnerTextAsync(), StringComparison.Ordinal);
        Assert.False(await newsroom.Page.Locator("#search").IsVisibleAsync());
        Assert.True(await newsroom.Page.Locator(".ways a").First.IsVisibleAsync());
        await newsroom.Page.Locator(".ways a[href*='/regions/']").First.ClickAsync();
        Assert.Contains("/regions/", newsroom.Page.Url, StringComparison.Ordinal);
    }

    /// <summary>Types as a reader does, letter by letter, and waits for the answer.</summary>
    private static async Task<string[]> TypeAsync(NewsroomWindow newsroom, string question)
    {
        var field = newsroom.Page.Locator("#q");
        await field.FillAsync("");
        await newsroom.UntilAsync("!location.search && !document.querySelector('#search [role=status]').textContent");
        await field.PressSequentiallyAsync(question);
        await newsroom.UntilAsync($"new URLSearchParams(location.search).get('q') === '{question}'");
        return await SettledAsync(newsroom);
    }

    /// <summary>The hits of the page's own language, all of them, when the status tells their number.</summary>
    private static async Task<string[]> SettledAsync(NewsroomWindow newsroom)
    {
        const string Number = "+(document.querySelector('#search [role=status]').textContent.match(/\\d+/) || [0])[0]";
        await newsroom.UntilAsync("!!document.querySelector('#search [role=status]').textContent");
        for (string[] hits; ;)
        {
            var count = await newsroom.AskAsync<int>(Number);
            await newsroom.UntilAsync($"document.querySelectorAll('{Own} > li').length >= Math.min(10, {Number})");
            hits = await newsroom.LinksAsync(Own + " h2 a");
            if (hits.Length >= count)
            {
                return hits;
            }

            await newsroom.Page.Locator("#search section:first-of-type > .btn").ClickAsync();
            await newsroom.UntilAsync($"document.querySelectorAll('{Own} > li').length > {hits.Length}");
        }
    }
}
