using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace SiteGen.Cli.Tests.Commands;

public sealed class ServeCommandTests : IDisposable
{
    private readonly SmallSite site = new();

    public void Dispose() => site.Dispose();

    [SkippableTheory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task The_preview_serves_the_site_tells_what_is_wrong_and_ends_at_once(string signal)
    {
        Signals.SkipIfIgnored(signal);
        var port = FreePort().ToString(CultureInfo.InvariantCulture);
        using var process = SitegenProgram.Start(site.Path, ["serve", "--port", port, "--now", "2025-02-01"]);
        try
        {
            Assert.Equal($"The preview is at http://127.0.0.1:{port}/   the desk at http://127.0.0.1:{port}/-/   Ctrl-C ends it.", await LineAsync(process));
            Assert.StartsWith("Ready in ", await LineAsync(process), StringComparison.Ordinal);
            using var client = new HttpClient();
            Assert.Contains("Бірінші жаңалық", await client.GetStringAsync(new Uri($"http://127.0.0.1:{port}/press/kk/")), StringComparison.Ordinal);

            site.Folder.Write("content/news/2025/a/index.kk.md", "---\ntitle: a: b\n---\n");
            Assert.StartsWith("content/news/2025/a/index.kk.md:2:9: error SG0101:", await LineAsync(process), StringComparison.Ordinal);
            Assert.False(Directory.Exists(site.Output));

            // A browser that listens does not keep the program.
            using var events = await client.GetStreamAsync(new Uri($"http://127.0.0.1:{port}/-/events?page=/press/kk/&tag=x"));
            Signals.Send(process, signal);
            await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(20));
            Assert.Equal(130, process.ExitCode);
        }
        finally
        {
            process.Kill();
        }
    }

    [Theory]
    [InlineData("--port", "many", "SG1004")]
    [InlineData("--port", "0", "SG1004")]
    [InlineData("--port", "65536", "SG1004")]
    [InlineData("--host", "no.such.host.invalid", "SG1001")]
    public void What_cannot_be_served_is_wrong_usage(string option, string value, string code)
    {
        var run = site.Run("serve", option, value);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(code, run.Output + run.Error, StringComparison.Ordinal);
    }

    private static async Task<string> LineAsync(Process process) =>
        await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30)) ?? "";

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
