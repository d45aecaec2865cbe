using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SiteGen.Pipeline.Files;
using SiteGen.Server.Answering;
using SiteGen.Server.Desk;
using SiteGen.Server.Updating;
using SiteGen.Server.Watching;

namespace SiteGen.Server;

/// <summary>
/// `sitegen serve`: shows a site while it is written. It listens at this machine alone unless another address is named, follows the files,
/// and outlives whatever is in them.
/// </summary>
public sealed class PreviewServer(PreviewOptions options, IPreviewObserver observer)
{
    private const int PortsToTry = 100;

    /// <summary>
    /// Serves until it is cancelled. False when it could not begin, with the reason told to the observer.
    /// </summary>
    public async Task<bool> RunAsync(CancellationToken cancellation)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var told = new TellingObserver(observer);
        var changes = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });
        var poller = new FolderPoller(changes.Writer);
        using var watcher = new FolderWatcher(options.Site, changes.Writer, reason =>
        {
            poller.Hurry();
            told.Told(ServerRules.NotTold(reason));
        });

        // With ten thousand folders listing takes its time, and reading the site takes longest: both begin before the port is open.
        var folder = new WatchedFolder(DiskFolder.OfSite(options.Site), EmbeddedFolder.DefaultTheme);
        var loop = new PreviewLoop(options, folder, new ChangeGatherer(changes.Reader), told);
        var following = Task.Run(() => loop.RunAsync(ended.Token), CancellationToken.None);
        var watching = Task.Run(Watch, CancellationToken.None);
        using var kestrel = Listen(Handler(loop, folder, told, ended.Token), told);
        var isListening = kestrel is not null;
        if (isListening)
        {
            var polling = Poll();
            var first = await Task.WhenAny(following, polling);
            if (first.IsFaulted)
            {
                await first;
            }
        }

        await ended.CancelAsync();
        await watching;
        return isListening;

        async Task Watch()
        {
            // What changes before is seen when watching begins, by a look at everything; the first page is not kept waiting for it.
            if (await Task.WhenAny(loop.CurrentAsync(ended.Token).AsTask()) is { IsCanceled: false })
            {
                watcher.Start();
            }
        }

        async Task Poll()
        {
            var first = await loop.CurrentAsync(ended.Token);
            await first.WholeAsync(ended.Token);
            await poller.RunAsync(folder, ended.Token);
        }
    }

    private RequestHandler Handler(PreviewLoop loop, WatchedFolder folder, TellingObserver told, CancellationToken stop)
    {
        var links = new FileLinks(options.Site);
        var pages = new PageSource(new DeskPages(options.Language, folder, links), options.Language, told.Told);
        var events = new EventStream(loop, pages, new ProblemReport(folder, links, options.Language));
        return new RequestHandler(loop, pages, events, new HostCheck(options.Host), options.Language, stop);
    }

    private KestrelServer? Listen(RequestHandler handler, TellingObserver told)
    {
        if (!TryResolve(out var address, out var reason))
        {
            told.Told(ServerRules.CannotListen(options.Host ?? "", reason));
            return null;
        }

        for (var port = options.Port; port < options.Port + PortsToTry && port <= IPEndPoint.MaxPort; port++)
        {
            var server = Create(address, port);
            try
            {
                server.StartAsync(new PreviewApplication(handler), CancellationToken.None).GetAwaiter().GetResult();
                if (port != options.Port)
                {
                    told.Told(ServerRules.PortTaken(options.Port, port));
                }

                told.Started(new Uri(AddressOf(server)));
                return server;
            }
            catch (IOException exception) when (exception.InnerException is AddressInUseException)
            {
                server.Dispose();
            }
            catch (Exception exception) when (exception is IOException or System.Net.Sockets.SocketException or InvalidOperationException)
            {
                server.Dispose();
                told.Told(ServerRules.CannotListen(options.Host ?? IPAddress.Loopback.ToString(), (exception.InnerException ?? exception).Message));
                return null;
            }
        }

        told.Told(ServerRules.NoPort(options.Port, Math.Min(options.Port + PortsToTry - 1, IPEndPoint.MaxPort)));
        return null;
    }

    private bool TryResolve(out IPAddress address, out string reason)
    {
        reason = "";
        if (options.Host is null or "localhost")
        {
            address = IPAddress.Loopback;
            return true;
        }

        if (IPAddress.TryParse(options.Host, out var written))
        {
            address = written;
            return true;
        }

        try
        {
            address = Dns.GetHostAddresses(options.Host).FirstOrDefault() ?? IPAddress.None;
            return true;
        }
        catch (Exception exception) when (exception is System.Net.Sockets.SocketException or ArgumentException)
        {
            (address, reason) = (IPAddress.None, exception.Message);
            return false;
        }
    }

    /// <summary>The server alone, without the host around it that web applications have: it starts in a few milliseconds.</summary>
    private static KestrelServer Create(IPAddress address, int port)
    {
        var settings = new KestrelServerOptions { AddServerHeader = false };
        settings.Listen(address, port, listen => listen.Protocols = HttpProtocols.Http1);
        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        return new KestrelServer(Options.Create(settings), transport, NullLoggerFactory.Instance);
    }

    private static string AddressOf(KestrelServer server) =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://127.0.0.1/";
}
