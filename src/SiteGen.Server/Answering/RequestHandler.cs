using System.Text;
using Microsoft.AspNetCore.Http;
using SiteGen.Languages.Messages;
using SiteGen.Server.Desk;
using SiteGen.Server.Updating;

namespace SiteGen.Server.Answering;

/// <summary>Answers one request. Only GET and HEAD, only for this host, only what the site and the desk have: no path ever reaches the disk.</summary>
internal sealed class RequestHandler(PreviewLoop loop, PageSource pages, EventStream events, HostCheck hosts, string language, CancellationToken stop)
{
    private readonly Phrases phrases = Phrases.Of(language);

    /// <summary>Answers.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stop);
        try
        {
            await AnswerAsync(context, ended.Token);
        }
        catch (OperationCanceledException)
        {
            context.Abort();
        }
        catch (IOException)
        {
            // The browser went away in the midst of the answer.
            context.Abort();
        }
    }

    private async Task AnswerAsync(HttpContext context, CancellationToken cancellation)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers.CacheControl = "no-cache";
        if (!hosts.Allows(request.Host))
        {
            await RefuseAsync(response, 403, phrases.Fill("refused-host", request.Host.Value ?? ""), cancellation);
        }
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            await RefuseAsync(response, 405, phrases.Fill("refused-method"), cancellation);
        }
        else if (request.Path.Value == DeskPages.Root + "events")
        {
            await events.StreamAsync(context, cancellation);
        }
        else if (BrowserFiles.Find(request.Path.Value ?? "") is { } own)
        {
            await FileSender.SendAsync(context, own, cancellation);
        }
        else
        {
            var state = await loop.CurrentAsync(cancellation);
            var file = await pages.FindAsync(state, request.Path.Value ?? "/", request.QueryString.Value ?? "", cancellation);

            // The desk shows pages beside each other; nobody else may put them into a frame.
            response.Headers.ContentSecurityPolicy = DeskPages.PolicyOf(request.Path.Value ?? "/");
            await FileSender.SendAsync(context, file, cancellation);
        }
    }

    private static async Task RefuseAsync(HttpResponse response, int status, string reason, CancellationToken cancellation)
    {
        response.StatusCode = status;
        response.ContentType = "text/plain; charset=utf-8";
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(reason + "\n"), cancellation);
    }
}
