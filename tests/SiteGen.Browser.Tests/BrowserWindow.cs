using Microsoft.Playwright;

namespace SiteGen.Browser.Tests;

/// <summary>A window of the browser, which remembers everything that its console complained of.</summary>
public sealed class BrowserWindow : IAsyncDisposable
{
    private readonly List<string> complaints = [];

    internal BrowserWindow(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                complaints.Add($"{page.Url}: {message.Text}");
            }
        };
        page.PageError += (_, error) => complaints.Add($"{page.Url}: {error}");
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>Waits until an expression is true. Playwright's own waiting evaluates texts in the page, which the pages' policy forbids.</summary>
    public async Task UntilAsync(string expression)
    {
        for (var patience = 0; !await IsAsync(expression); patience++)
        {
            Assert.True(patience < 300, $"It never becomes true: {expression}");
            await Page.WaitForTimeoutAsync(50);
        }
    }

    /// <summary>Not yet, while one page gives way to another.</summary>
    private async Task<bool> IsAsync(string expression)
    {
        try
        {
            return await Page.EvaluateAsync<bool>(expression);
        }
        catch (PlaywrightException exception) when (exception.Message.Contains("navigation", StringComparison.Ordinal))
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
