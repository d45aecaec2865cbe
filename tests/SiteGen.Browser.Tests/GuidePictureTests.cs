using System.Globalization;
using Microsoft.Playwright;
using SiteGen.Server.Tests;
using SiteGen.Testing;

namespace SiteGen.Browser.Tests;

/// <summary>The pictures of the editors' guides are of the running program: `UPDATE_SNAPSHOTS=1` takes them anew.</summary>
public sealed class GuidePictureTests(ChromiumBrowser browser) : IClassFixture<ChromiumBrowser>
{
    private const int LargestPicture = 150_000;
    private const string Name = "kun-sorgylary";

    [SkippableTheory]
    [InlineData("kk", "kk", "title: Күн сорғылары: алпыс ауылға су")]
    [InlineData("ru", "ru", "title: Солнечные насосы: вода для шестидесяти сёл")]
    [InlineData("en", "kk", "title: Күн сорғылары: алпыс ауылға су")]
    public async Task The_guides_show_the_program_as_it_is(string language, string pages, string mistake)
    {
        Skip.If(Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") != "1", "Pictures are taken with UPDATE_SNAPSHOTS=1 only: two browsers never draw the same bytes.");
        await using var window = await browser.OpenAsync(width: 1100);
        await using var served = await PreviewedSite.StartAsync(TestSite.Sample, language: language);
        var page = window.Page;
        await page.GotoAsync(served.Client.BaseAddress + "-/");
        await TakeAsync(page, $"desk.{language}");
        await page.GotoAsync(served.Client.BaseAddress + "-/?state=embargoed");
        await page.Locator($"tbody .versions a[href*='/press/{pages}/']").First.ClickAsync();
        await page.Locator("#sitegen-desk").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await TakeAsync(page, $"embargo.{language}");
        await page.GotoAsync(served.Client.BaseAddress + "-/pair?set=news/2026/tasbulaqqa-taza-su");
        await page.FrameLocator("iframe >> nth=1").Locator("main h1").WaitForAsync();
        await TakeAsync(page, $"pair.{language}");

        await page.GotoAsync(served.Client.BaseAddress + "-/?q=" + Name);
        await page.Locator($"tbody .versions a[href*='/press/{pages}/']").First.ClickAsync();
        await page.Locator("body.k-release h1").WaitForAsync();
        var file = served.Folder.Of("content", "news", "2026", Name, $"index.{pages}.md");
        var lines = await File.ReadAllLinesAsync(file);
        lines[1] = mistake;
        await File.WriteAllLinesAsync(file, lines);
        await page.Locator("#sitegen-overlay section").WaitForAsync();
        await TakeAsync(page, $"mistake.{language}");
    }

    [Fact]
    public void Every_picture_of_the_guides_is_there_and_small()
    {
        var faults = new List<string>();
        foreach (var guide in new[] { "editors.kk.md", "editors.ru.md", "editors.md" })
        {
            var parts = File.ReadAllText(RepositoryFolder.Of("docs", guide)).Split("](images/");
            Assert.True(parts.Length > 4, $"{guide} shows too little.");
            foreach (var name in parts.Skip(1).Select(part => part.Split(')')[0]))
            {
                var picture = new FileInfo(RepositoryFolder.Of("docs", "images", name));
                if (!picture.Exists || picture.Length > LargestPicture)
                {
                    faults.Add(string.Create(CultureInfo.InvariantCulture, $"{guide}: {name} {(picture.Exists ? $"has {picture.Length} bytes" : "is missing")}."));
                }
            }
        }

        Faults.None(faults);
    }

    private static async Task TakeAsync(IPage page, string name) => await page.ScreenshotAsync(new()
    {
        Path = RepositoryFolder.Of("docs", "images", name + ".jpg"),
        Type = ScreenshotType.Jpeg,
        Quality = 72,
    });
}
