using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SiteGen.Server.Tests;
using SiteGen.Testing;

namespace SiteGen.Browser.Tests;

/// <summary>Axe finds nothing against WCAG 2.2 AA on any kind of page, in light and in dark colours, on a phone and on a desk.</summary>
public sealed class AccessibilityTests(ChromiumBrowser browser) : IClassFixture<ChromiumBrowser>
{
    private static readonly string[] Standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

    private static readonly AxeRunOptions Options = new() { RunOnly = new() { Type = "tag", Values = [.. Standards, "best-practice"] } };

    /// <summary>Two whole pages beside each other have their landmarks twice, which only good practice minds.</summary>
    private static readonly AxeRunOptions OfFrames = new() { RunOnly = new() { Type = "tag", Values = [.. Standards] } };

    /// <summary>One page of each kind and state; paths under the language.</summary>
    private static readonly string[] Kinds =
    [
        "", "news/", "tags/", "projects/", "regions/", "archive/", "corrections/", "search/", "about/", "contacts/", "press/",
        "types/interview/", "regions/turkistan/", "regions/turkistan/tags/drinking-water/", "archive/2026/", "archive/2026/11/", "page/2/",
        "news/2026/gulzhan-orazymbet-suhbat/", "news/2026/kitap-koshi-yrgyz/", "news/2026/zhalgan-paraqshalar/",
    ];

    [SkippableTheory]
    [InlineData(ColorScheme.Light, 390, "kk")]
    [InlineData(ColorScheme.Dark, 1280, "ru")]
    public async Task Every_kind_of_page_is_accessible(ColorScheme scheme, int width, string language)
    {
        await using var window = await browser.OpenAsync(scheme, width, bypassPolicy: true);
        await using var served = await PreviewedSite.StartAsync(TestSite.Sample, language: language);
        var faults = new List<string>();
        foreach (var path in await PathsAsync(window.Page, served, language))
        {
            faults.AddRange(await FaultsAsync(window.Page, served.Client.BaseAddress + path));
        }

        Faults.None(faults);
    }

    [SkippableTheory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task The_desk_and_the_overlay_are_accessible(ColorScheme scheme, int width)
    {
        await using var window = await browser.OpenAsync(scheme, width, bypassPolicy: true);
        var site = TestSite.Sample.With("content/news/2026/kun-sorgylary/index.kk.md", "---\ntitle: a: b\n---\n");
        await using var served = await PreviewedSite.StartAsync(site, language: "kk");
        var faults = new List<string>();
        foreach (var path in new[] { "-/", "-/?state=embargoed", "-/problems", "-/pair?set=news/2026/kumis-arna", "press/kk/about/" })
        {
            faults.AddRange(await FaultsAsync(window.Page, served.Client.BaseAddress + path));
        }

        await window.Page.Locator("#sitegen-overlay section").WaitForAsync();
        Faults.None(faults);
    }

    [SkippableFact]
    public async Task The_search_for_faults_finds_them()
    {
        await using var window = await browser.OpenAsync(bypassPolicy: true);
        await window.Page.SetContentAsync("<html><body><img src=\"x.png\"><p style=\"color: #ccc\">a</p></body></html>");
        var found = await window.Page.RunAxe(Options);
        Assert.Superset(new HashSet<string> { "image-alt", "html-has-lang" }, found.Violations.Select(violation => violation.Id).ToHashSet());
    }

    /// <summary>The kinds, and some of what each of them leads to: releases in all states among it.</summary>
    private static async Task<IEnumerable<string>> PathsAsync(IPage page, PreviewedSite served, string language)
    {
        var paths = Kinds.Select(kind => $"press/{language}/{kind}").Append("press/404.html").Append("press/nowhere/").ToList();
        foreach (var (from, links) in new[]
                 {
                     ("-/?state=draft", "tbody th a"), ("-/?state=embargoed", "tbody th a"), ("-/?state=expired", "tbody th a"), ("-/?state=withdrawn", "tbody th a"),
                     ($"press/{language}/", "main .hed a"), ($"press/{language}/regions/", "main .tree a"), ($"press/{language}/tags/", "main a"), ($"press/{language}/projects/", "main h2 a"), ($"press/{language}/types/photo/", "main .hed a"), ($"press/{language}/types/press-release/", "main .hed a"),
                 })
        {
            await page.GotoAsync(served.Client.BaseAddress + from);
            var found = await page.EvaluateAsync<string[]>("links => [...document.querySelectorAll(links)].map(link => link.pathname)", links);
            paths.AddRange(found.Where(path => path.StartsWith("/press/", StringComparison.Ordinal)).Select(path => path.TrimStart('/')).Distinct(StringComparer.Ordinal).Take(3));
        }

        return paths.Distinct(StringComparer.Ordinal);
    }

    private static async Task<IEnumerable<string>> FaultsAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        var result = await page.RunAxe(address.Contains("/pair?", StringComparison.Ordinal) ? OfFrames : Options);
        return result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{page.Url}: {violation.Id} ({violation.Help}): {node.Html}"));
    }
}
