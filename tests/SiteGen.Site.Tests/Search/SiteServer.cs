using System.Net;
using System.Net.Sockets;
using SiteGen.Pipeline.Files;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Search;

/// <summary>Serves a built site to a browser on this machine, as a host of static files would.</summary>
internal sealed class SiteServer : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly Func<string, byte[]?> find;
    private readonly Task serving;

    /// <summary>Serves what <paramref name="build"/> makes for an address.</summary>
    public SiteServer(Func<string, BuiltSite> build) : this(url =>
    {
        var site = build(url);
        return site.Files.GetValueOrDefault;
    })
    {
    }

    /// <summary>Serves files as they are.</summary>
    public SiteServer(MemoryOutput files) : this(_ => files.Find)
    {
    }

    private SiteServer(Func<string, Func<string, byte[]?>> make)
    {
        Url = $"http://127.0.0.1:{FreePort()}/";
        find = make(Url);
        listener.Prefixes.Add(Url);
        listener.Start();
        serving = Serve();
    }

    public string Url { get; }

    public void Dispose()
    {
        listener.Stop();
        serving.Wait();
        listener.Close();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task Serve()
    {
        while (true)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync().ConfigureAwait(false);
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            Answer(context);
        }
    }

    private void Answer(HttpListenerContext context)
    {
        var path = Uri.UnescapeDataString(context.Request.Url?.AbsolutePath ?? "/")[1..];
        path = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        using var response = context.Response;
        if (find(path) is not { } bytes)
        {
            response.StatusCode = 404;
            return;
        }

        response.ContentType = Path.GetExtension(path) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".json" => "application/json",
            ".svg" => "image/svg+xml",
            _ => "application/octet-stream",
        };
        response.ContentLength64 = bytes.Length;
        response.OutputStream.Write(bytes);
    }
}
