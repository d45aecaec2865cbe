using SiteGen.Testing;

namespace SiteGen.Browser.Tests;

/// <summary>Nothing has to be pushed sideways on the narrowest phone: WCAG 2.2, 1.4.10.</summary>
public sealed class ReflowTests(ChromiumBrowser browser) : IClassFixture<ChromiumBrowser>
{
    [SkippableTheory]
    [InlineData("kk")]
    [InlineData("ru")]
    public async Task No_page_is_wider_than_a_phone_of_320_dots(string language)
    {
        await using var newsroom = await NewsroomWindow.OpenAsync(browser, width: 320);
        await newsroom.GoAsync(language + "/");
        var addresses = await newsroom.AskAsync<string[]>(
            "(async () => { const read = async path => [...new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/xml').querySelectorAll('loc')].map(place => place.textContent);"
            + "const places = await read('/press/sitemap.xml'); const parts = await Promise.all(places.filter(place => place.endsWith('.xml')).map(read));"
            + "return [...places, ...parts.flat()].filter(place => place.endsWith('/')) })()");
        var paths = addresses.Select(address => address[NewsroomWindow.Root.Length..]).Where(path => path.StartsWith(language + "/", StringComparison.Ordinal)).ToArray();
        Assert.True(paths.Length > 50);

        var faults = new List<string>();
        foreach (var path in paths)
        {
            await newsroom.GoAsync(path);
            var wide = await newsroom.AskAsync<string>(
                "document.documentElement.scrollWidth > innerWidth ? 'the page'"
                + ": [...document.querySelectorAll('.over-time .table')].some(table => table.scrollWidth > table.clientWidth) ? 'figures over time' : ''");
            if (wide.Length > 0)
            {
                faults.Add($"{path}: {wide}");
            }
        }

        Faults.None(faults);
    }
}
