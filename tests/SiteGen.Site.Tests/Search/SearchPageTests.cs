using AngleSharp.Html.Dom;
using SiteGen.Site.Tests.Html;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Search;

/// <summary>Opens the search page in a browser, where one is installed, and looks at what stands there when its script has run.</summary>
public sealed class SearchPageTests : IDisposable
{
    private readonly Lazy<SiteServer> server = new(() => new SiteServer(url => TestSite.Sample.Build(baseUrl: url)));

    public void Dispose()
    {
        if (server.IsValueCreated)
        {
            server.Value.Dispose();
        }
    }

    [SkippableFact]
    public void A_question_in_the_address_is_answered_with_marked_words()
    {
        var page = Open("kk/search/?q=домбыраның");
        Assert.False(page.QuerySelector("#search")!.HasAttribute("hidden")); // The page has its box.
        Assert.Equal("Табылды: 3", page.QuerySelector("[role=status]")?.TextContent);
        Assert.EndsWith("/kk/news/2026/qazaly-dombyra-sheberi/", page.QuerySelector(".hits a")?.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("домбыра", page.QuerySelector(".hits mark")?.TextContent);
        Assert.Equal("домбыраның", ((IHtmlInputElement)page.QuerySelector("#q")!).GetAttribute("value") ?? "домбыраның"); // What a script sets is no attribute.
    }

    [SkippableFact]
    public void A_word_of_the_text_alone_is_shown_where_it_stands()
    {
        var hit = Open("kk/search/?q=шанақ").QuerySelector(".hits .sum");
        Assert.Contains("шанақ", hit?.QuerySelector("mark")?.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [SkippableFact]
    public void Filters_of_the_address_hold()
    {
        var all = Open("ru/search/?q=школы").QuerySelectorAll("section:not([hidden]) .hits li").Length;
        var some = Open("ru/search/?q=школы&r=aktobe&y=2026").QuerySelectorAll("section:not([hidden]) .hits li").Length;
        Assert.InRange(some, 1, all - 1);
    }

    [SkippableFact]
    public void What_only_the_other_language_has_is_offered_as_such()
    {
        var page = Open("kk/search/?q=Лотошников");
        Assert.NotNull(page.QuerySelector("section:not([hidden]) > .hits[lang=ru] a[href$='/ru/news/2026/sad-k-zime/']"));
    }

    [SkippableFact]
    public void A_question_without_an_answer_is_told_so() =>
        Assert.StartsWith("Ничего не найдено", Open("ru/search/?q=синхрофазотрон").QuerySelector("[role=status]")?.TextContent, StringComparison.Ordinal);

    [SkippableFact]
    public void Ten_hits_are_shown_and_the_rest_is_offered()
    {
        var page = Open("kk/search/?q=ауыл");
        Assert.Equal(10, page.QuerySelectorAll("section:first-of-type > .hits > li").Length);
        Assert.False(page.QuerySelector("section:first-of-type > .hits + button")!.HasAttribute("hidden")); // It stands behind the hits.
    }

    private IHtmlDocument Open(string path)
    {
        var folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            return HtmlPage.Parse(path, OutsideProgram.Chromium.Run(
            [
                "--headless", "--no-sandbox", "--disable-gpu", $"--user-data-dir={folder}", "--virtual-time-budget=10000", "--dump-dom", server.Value.Url + path,
            ])).Document;
        }
        finally
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }
}
