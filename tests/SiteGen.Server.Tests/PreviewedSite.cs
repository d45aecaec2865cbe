using System.Net;
using System.Text;
using System.Threading.Channels;
using NodaTime;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Testing;

namespace SiteGen.Server.Tests;

/// <summary>A site in a folder of its own, served for one test as `sitegen serve` serves it.</summary>
internal sealed class PreviewedSite : IPreviewObserver, IAsyncDisposable
{
    /// <summary>Long enough for a machine under load; a test that passes waits only for what it asked for.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly CancellationTokenSource ended = new();
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Channel<PreviewUpdate> updates = Channel.CreateUnbounded<PreviewUpdate>();
    private readonly Task<bool> running;

    private PreviewedSite(TemporaryFolder folder, PreviewOptions options)
    {
        Folder = folder;
        running = Task.Run(() => new PreviewServer(options, this).RunAsync(ended.Token));
    }

    public TemporaryFolder Folder { get; }

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Serves a site until the object is disposed of; every file was read.</summary>
    public static async Task<PreviewedSite> StartAsync(TestSite site, Instant? now = null, string language = "en", int port = 0, IPictureTool? pictures = null, string? output = null)
    {
        var served = await BeginAsync(site, now, language, port, pictures, output);
        await served.UpdateAsync();
        return served;
    }

    /// <summary>The same as soon as there is an address to ask.</summary>
    public static async Task<PreviewedSite> BeginAsync(TestSite site, Instant? now = null, string language = "en", int port = 0, IPictureTool? pictures = null, string? output = null)
    {
        var folder = new TemporaryFolder();
        foreach (var (path, bytes) in site.Files)
        {
            var full = folder.Of(path.Split('/'));
            Directory.CreateDirectory(Path.GetDirectoryName(full)!); // A file lies in a folder.
            await File.WriteAllBytesAsync(full, bytes);
        }

        var served = new PreviewedSite(folder, new PreviewOptions
        {
            Site = folder.Path,
            Request = new BuildRequest { Now = now ?? FixedClock.Now, Preview = true, Pictures = pictures },
            Output = output,
            IsClockFixed = true,
            Port = port,
            Language = language,
        });
        served.Client.BaseAddress = await served.address.Task.WaitAsync(Patience);
        return served;
    }

    /// <summary>Waits for the next update.</summary>
    public async Task<PreviewUpdate> UpdateAsync() => await await Task.WhenAny(updates.Reader.ReadAsync().AsTask().WaitAsync(Patience), FaultAsync());

    /// <summary>Waits for an update that fits; those before it do not matter.</summary>
    public async Task<PreviewUpdate> UpdateAsync(Func<PreviewUpdate, bool> fits)
    {
        while (true)
        {
            var update = await UpdateAsync();
            if (fits(update))
            {
                return update;
            }
        }
    }

    public async Task<string> TextAsync(string path) => await Client.GetStringAsync(path);

    /// <summary>The page as a build would write it.</summary>
    public static byte[] WithoutScript(byte[] page)
    {
        var start = page.AsSpan().LastIndexOf("<script src=\"/-/reload.js\""u8);
        var end = start + page.AsSpan(start).IndexOf((byte)'\n') + 1;
        return [.. page.AsSpan(0, start), .. page.AsSpan(end)];
    }

    public async Task<(HttpStatusCode Status, string Text)> GetAsync(string path, string? host = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = host;
        using var response = await Client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Opens a page as a browser does: reads it, then listens to what becomes of it.</summary>
    public async Task<OpenPage> OpenAsync(string path)
    {
        var page = await TextAsync(path);
        const string Mark = "data-tag=\"";
        var start = page.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length;
        var tag = page[start..page.IndexOf('"', start)];
        var stream = await Client.GetStreamAsync($"/-/events?page={Uri.EscapeDataString(path)}&tag={tag}");
        return new OpenPage(new StreamReader(stream, Encoding.UTF8));
    }

    private async Task<PreviewUpdate> FaultAsync()
    {
        await running;
        throw new InvalidOperationException("The server ended.");
    }

    public void Started(Uri address) => this.address.TrySetResult(address);

    public void Told(Diagnostic diagnostic) => Diagnostics.Add(diagnostic);

    public void Updated(PreviewUpdate update) => updates.Writer.TryWrite(update);

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        await running.WaitAsync(Patience);
        Client.Dispose();
        Folder.Dispose();
        ended.Dispose();
    }
}
