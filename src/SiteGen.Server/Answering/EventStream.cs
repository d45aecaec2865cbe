using System.Text;
using Microsoft.AspNetCore.Http;
using SiteGen.Primitives.Text;
using SiteGen.Server.Updating;

namespace SiteGen.Server.Answering;

/// <summary>
/// Tells an open page what became of it, as server-sent events: `reload` when its bytes are others, `styles` when only its style sheets are,
/// `problems` when something else is wrong than before. The page names the state that it shows, so that nothing is missed in between.
/// </summary>
internal sealed class EventStream(PreviewLoop loop, PageSource pages, ProblemReport problems)
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    /// <summary>Answers `/-/events?page=…&amp;tag=…` until the page goes away or the server ends.</summary>
    public async Task StreamAsync(HttpContext context, CancellationToken cancellation)
    {
        var (path, query) = AddressOf(context.Request.Query["page"].ToString());
        var tag = PageTag.Parse(context.Request.Query["tag"].ToString());
        var response = context.Response;

        // Before the answer begins: whoever has its first bytes is told of everything that changes from then on.
        var state = await loop.CurrentAsync(cancellation);
        response.ContentType = "text/event-stream; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        await SendAsync(response, "retry: 500\n\n", cancellation);
        var told = "";
        var isFirst = true;
        while (true)
        {
            var file = await pages.FindAsync(state, path, query, cancellation);
            if (file.Tag != tag || (!isFirst && Shows(file, state)))
            {
                await SendAsync(response, file.Tag.Whole != tag.Whole && file.Tag.WithoutStyles == tag.WithoutStyles ? Styles(state) : "event: reload\ndata:\n\n", cancellation);
                tag = file.Tag;
            }

            if (state.IsWhole && problems.Of(state, file.Problems) is var report && report != told)
            {
                await SendAsync(response, $"event: problems\ndata: {report}\n\n", cancellation);
                told = report;
            }

            state = await NextAsync(response, state, cancellation);
            isFirst = false;
        }
    }

    private static async Task<PreviewState> NextAsync(HttpResponse response, PreviewState state, CancellationToken cancellation)
    {
        while (true)
        {
            using var pause = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var first = await Task.WhenAny(state.Next.Task, Task.Delay(Heartbeat, pause.Token));
            await pause.CancelAsync();
            cancellation.ThrowIfCancellationRequested();
            if (first == state.Next.Task)
            {
                return await state.Next.Task;
            }

            await SendAsync(response, ":\n\n", cancellation);
        }
    }

    /// <summary>A picture keeps its address when its content changes, so that the page's bytes do not tell.</summary>
    private static bool Shows(ServedFile page, PreviewState state)
    {
        foreach (var path in state.Changed)
        {
            if (Path.GetExtension(path) is not (".md" or ".yml" or ".sbn-html" or "")
                && page.Content.Span.IndexOf(Encoding.UTF8.GetBytes("/" + UrlPath.Encode(Path.GetFileName(path)))) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static string Styles(PreviewState state) =>
        $"event: styles\ndata: {string.Join(' ', state.Styles.Select(Encoding.UTF8.GetString))}\n\n";

    /// <summary>The browser's `pathname` and `search`.</summary>
    private static (string Path, string Query) AddressOf(string page)
    {
        var mark = page.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? (Uri.UnescapeDataString(page), "") : (Uri.UnescapeDataString(page[..mark]), page[mark..]);
    }

    private static async Task SendAsync(HttpResponse response, string text, CancellationToken cancellation)
    {
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation);
        await response.Body.FlushAsync(cancellation);
    }
}
