using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using NodaTime;
using SiteGen.Authoring.Checking.External;

namespace SiteGen.Cli.Links;

/// <summary>
/// Asks other sites whether what is linked is still there: the head of a page, and the page itself only where the head is refused. Several sites
/// at once, each by one request at a time with a pause between, so that nobody is bothered. Never throws, and never waits for ever.
/// </summary>
internal sealed class LinkAsker : IDisposable
{
    private const int SitesAtOnce = 8;
    private const int MostMoves = 6;

    private readonly HttpClient client;
    private readonly TimeSpan pause;
    private readonly IClock clock;

    /// <summary><paramref name="longest"/> is the time that one answer may take.</summary>
    public LinkAsker(IClock clock, TimeSpan longest, TimeSpan pause)
    {
        this.clock = clock;
        this.pause = pause;
        client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectTimeout = longest,
            MaxConnectionsPerServer = 1,
            UseCookies = false,
        })
        {
            Timeout = longest,
        };
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", $"sitegen/{CommandLine.Version} (link check)");
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "text/html,*/*;q=0.8");
    }

    /// <summary>The answers of addresses, in no order.</summary>
    public async Task<IReadOnlyCollection<LinkAnswer>> AskAsync(IEnumerable<string> addresses, CancellationToken cancellation)
    {
        var answers = new ConcurrentBag<LinkAnswer>();
        var sites = addresses.GroupBy(address => new Uri(address).Authority, StringComparer.OrdinalIgnoreCase);
        await Parallel.ForEachAsync(sites, new ParallelOptions { MaxDegreeOfParallelism = SitesAtOnce, CancellationToken = cancellation }, async (site, stop) =>
        {
            foreach (var address in site)
            {
                var (outcome, detail) = await AskAsync(address, stop);
                answers.Add(new LinkAnswer(address, outcome, detail, clock.GetCurrentInstant()));
                await Task.Delay(pause, stop);
            }
        });
        return answers;
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private async Task<(LinkOutcome Outcome, string Detail)> AskAsync(string address, CancellationToken cancellation)
    {
        var (current, isMoved) = (new Uri(address), true);
        string? settled = null;
        for (var moves = 0; moves < MostMoves; moves++)
        {
            HttpStatusCode status;
            Uri? next;
            try
            {
                (status, next) = await SendAsync(current, cancellation);
            }
            catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException or IOException && !cancellation.IsCancellationRequested)
            {
                return Failed(exception);
            }

            if ((int)status is < 300 or >= 400 || next is null)
            {
                return Judged(status, settled);
            }

            // Only a chain that is permanent from its beginning on gives a new address.
            isMoved &= status is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
            if (!Uri.TryCreate(current, next, out var target))
            {
                return (LinkOutcome.Unknown, "redirects");
            }

            current = target;
            settled = isMoved ? current.AbsoluteUri : settled;
            if (current.Scheme is not ("http" or "https"))
            {
                return (LinkOutcome.Unknown, current.Scheme);
            }
        }

        return (LinkOutcome.Unknown, "redirects");
    }

    /// <summary>Many servers refuse `HEAD`, or know it badly: what it does not find is asked for in full, of which only the beginning is read.</summary>
    private async Task<(HttpStatusCode Status, Uri? Next)> SendAsync(Uri address, CancellationToken cancellation)
    {
        using (var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address), HttpCompletionOption.ResponseHeadersRead, cancellation))
        {
            if ((int)head.StatusCode < 400)
            {
                return (head.StatusCode, head.Headers.Location);
            }
        }

        await Task.Delay(pause, cancellation);
        using var get = await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, address), HttpCompletionOption.ResponseHeadersRead, cancellation);
        return (get.StatusCode, get.Headers.Location);
    }

    private static (LinkOutcome Outcome, string Detail) Judged(HttpStatusCode status, string? settled) => status switch
    {
        HttpStatusCode.NotFound or HttpStatusCode.Gone => (LinkOutcome.Gone, Text(status)),
        _ when (int)status is >= 200 and < 300 => settled is null ? (LinkOutcome.Found, Text(status)) : (LinkOutcome.Moved, settled),
        _ => (LinkOutcome.Unknown, Text(status)),
    };

    private static (LinkOutcome Outcome, string Detail) Failed(Exception exception) => exception switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => (LinkOutcome.NoHost, "DNS"),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => (LinkOutcome.Unknown, "TLS"),
        TaskCanceledException => (LinkOutcome.Unknown, "time-out"),
        _ => (LinkOutcome.Unknown, "no connection"),
    };

    private static string Text(HttpStatusCode status) => ((int)status).ToString(CultureInfo.InvariantCulture);
}
