using Microsoft.Playwright;

namespace SiteGen.Browser.Tests;

/// <summary>The system's own Chromium, driven by Playwright; where either is missing, tests are skipped and say why.</summary>
public sealed class ChromiumBrowser : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

    private IPlaywright? playwright;
    private IBrowser? browser;
    private string reason = "";

    public async Task InitializeAsync()
    {
        if (Find() is not { } program)
        {
            reason = "There is no Chromium on the PATH.";
            return;
        }

        try
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = ["--no-sandbox"] });
        }
        catch (Exception exception) when (exception is PlaywrightException or IOException or System.ComponentModel.Win32Exception or InvalidOperationException or TimeoutException)
        {
            reason = $"Playwright does not start here: {exception.Message.Split('\n')[0]}";
        }
    }

    /// <summary>A window of its own; skips the test where there is no browser.</summary>
    public async Task<BrowserWindow> OpenAsync(ColorScheme scheme = ColorScheme.Light, int width = 1280, bool bypassPolicy = false, bool hasScripts = true)
    {
        Skip.If(browser is null, reason);
        var context = await browser!.NewContextAsync(new() // Not null: the test would be skipped.
        {
            ColorScheme = scheme,
            ViewportSize = new() { Width = width, Height = 800 },
            ReducedMotion = ReducedMotion.Reduce,
            BypassCSP = bypassPolicy,
            JavaScriptEnabled = hasScripts,
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        context.SetDefaultTimeout(60_000);
        return new BrowserWindow(await context.NewPageAsync());
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
        }

        playwright?.Dispose();
    }

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
