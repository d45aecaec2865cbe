using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace SiteGen.Cli.Tests.Links;

/// <summary>A server on this machine that answers as a test wants.</summary>
internal sealed class LocalServer : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly Func<HttpListenerRequest, (int Status, string? Location)> answer;
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public LocalServer(Func<HttpListenerRequest, (int Status, string? Location)> answer)
    {
        this.answer = answer;
        Address = $"http://127.0.0.1:{FreePort()}/";
        listener.Prefixes.Add(Address);
        listener.Start();
        _ = ServeAsync();
    }

    /// <summary>Where it is; ends with a slash.</summary>
    public string Address { get; }

    /// <summary>What it was asked: `HEAD /a`.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>The names with which programs asked.</summary>
    public ConcurrentQueue<string?> Agents { get; } = new();

    public void Dispose()
    {
        released.TrySetResult();
        listener.Close();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            _ = AnswerAsync(context);
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        Asked.Enqueue($"{context.Request.HttpMethod} {context.Request.RawUrl}");
        Agents.Enqueue(context.Request.UserAgent);
        var (status, location) = answer(context.Request);
        if (status == 0)
        {
            // A server that never answers, until the test is over.
            await released.Task;
            status = 200;
        }

        try
        {
            context.Response.StatusCode = status;
            context.Response.RedirectLocation = location;
            context.Response.Close();
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or InvalidOperationException)
        {
            // Whoever asked has gone.
        }
    }
}
