using System.Collections.Concurrent;
using Microsoft.Playwright;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Testing;

namespace SiteGen.Browser.Tests;

/// <summary>
/// The built sample newsroom in a browser, without a server: what the browser asks the site for is taken from the output, and what it asks
/// anybody else for is noted, answered with an empty page, and never sent.
/// </summary>
public sealed class NewsroomWindow : IAsyncDisposable
{
    public const string Root = "https://example.github.io/press/";

    private static readonly Lazy<BuiltSite> Site = new(() => TestSite.Sample.Build());
    private static readonly Lazy<BuiltSite> WithVariants = new(() => TestSite.Build(TestSite.Sample.Folder, new BuildRequest { Now = FixedClock.Now, Pictures = new SamePhoto() }));
    private static readonly Lazy<BuiltSite> WithEmbargoed = new(() => TestSite.Sample.Build(preview: true));

    private readonly BrowserWindow window;
    private readonly BuiltSite site;
    private readonly ConcurrentQueue<string> elsewhere = new();

    private NewsroomWindow(BrowserWindow window, BuiltSite site) => (this.window, this.site) = (window, site);

    public IPage Page => window.Page;

    /// <summary>What the console complained of.</summary>
    public IReadOnlyList<string> Complaints => window.Complaints;

    /// <summary>Every address on another host that the browser asked for.</summary>
    public IEnumerable<string> Elsewhere => elsewhere;

    public static async Task<NewsroomWindow> OpenAsync(
        ChromiumBrowser browser, ColorScheme scheme = ColorScheme.Light, int width = 1280, bool hasScripts = true, bool isPreview = false, bool hasVariants = false)
    {
        var opened = await browser.OpenAsync(scheme, width, hasScripts: hasScripts);
        var newsroom = new NewsroomWindow(opened, (isPreview ? WithEmbargoed : hasVariants ? WithVariants : Site).Value);
        await opened.Page.Context.RouteAsync("**/*", newsroom.AnswerAsync);
        return newsroom;
    }

    /// <summary>Opens a page of the site.</summary>
    public async Task GoAsync(string path) => await Page.GotoAsync(Root + path);

    /// <summary>What an expression gives in the page.</summary>
    public async Task<T> AskAsync<T>(string expression) => await Page.EvaluateAsync<T>(expression);

    /// <summary>Waits until an expression is true.</summary>
    public Task UntilAsync(string expression) => window.UntilAsync(expression);

    /// <summary>The texts of all elements that fit.</summary>
    public async Task<string[]> TextsAsync(string selector) => [.. await Page.Locator(selector).AllInnerTextsAsync()];

    /// <summary>The addresses of all links that fit, within the site.</summary>
    public async Task<string[]> LinksAsync(string selector) =>
        await Page.EvaluateAsync<string[]>("selector => [...document.querySelectorAll(selector)].map(link => (link.href.baseVal ? new URL(link.href.baseVal, document.baseURI).href : link.href))", selector);

    public ValueTask DisposeAsync() => window.DisposeAsync();

    private async Task AnswerAsync(IRoute route)
    {
        var url = route.Request.Url;
        if (!url.StartsWith(Root, StringComparison.Ordinal))
        {
            elsewhere.Enqueue(url);
            await route.FulfillAsync(new() { ContentType = "text/html", Body = "<!doctype html><title>Elsewhere</title>" });
            return;
        }

        var path = Uri.UnescapeDataString(new Uri(url).AbsolutePath)["/press/".Length..];
        path = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        await route.FulfillAsync(site.Files.TryGetValue(path, out var bytes)
            ? new() { ContentType = TypeOf(path), BodyBytes = bytes }
            : new() { Status = 404, ContentType = "text/html; charset=utf-8", BodyBytes = site.Files["404.html"] });
    }

    /// <summary>Stands in for the program that scales photos, which need not be installed: every size is the photo itself.</summary>
    private sealed class SamePhoto : IPictureTool
    {
        public string Version => "same 1";

        public ReadOnlyMemory<byte>? Make(ReadOnlyMemory<byte> picture, PictureOrder order) => picture;
    }

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json",
        ".csv" => "text/csv; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".jpg" => "image/jpeg",
        _ => "application/octet-stream",
    };
}
