using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SiteGen.Server.Tests;

/// <summary>What the server does not do for anybody.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("evil.example", HttpStatusCode.Forbidden)]
    [InlineData("evil.example:4000", HttpStatusCode.Forbidden)]
    [InlineData("127.0.0.1.evil.example", HttpStatusCode.Forbidden)]
    [InlineData("localhost.evil.example", HttpStatusCode.Forbidden)]
    [InlineData("192.0.2.7", HttpStatusCode.Forbidden)]
    [InlineData("0.0.0.0", HttpStatusCode.Forbidden)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("LOCALHOST:1", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:9", HttpStatusCode.OK)]
    [InlineData("[::1]:4000", HttpStatusCode.OK)]
    public async Task A_foreign_host_is_refused_everywhere(string host, HttpStatusCode expected)
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site);
        foreach (var path in new[] { TwoReleases.FirstPage, "/-/", "/-/reload.js" })
        {
            Assert.Equal(expected, (await served.GetAsync(path, host)).Status);
        }
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Only_reading_is_possible(string method)
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site);
        using var request = new HttpRequestMessage(new HttpMethod(method), TwoReleases.FirstPage);
        using var response = await served.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Asking_for_the_headers_alone_gives_no_body()
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site);
        using var request = new HttpRequestMessage(HttpMethod.Head, TwoReleases.FirstPage);
        using var response = await served.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Content.Headers.ContentLength > 1000);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    /// <summary>Sent as raw bytes: a client of the framework would mend such addresses.</summary>
    [Theory]
    [InlineData("/press/../site.yml")]
    [InlineData("/../../../../etc/passwd")]
    [InlineData("/press/..%2f..%2fsite.yml")]
    [InlineData("/press/%2e%2e/%2e%2e/site.yml")]
    [InlineData("/press/..\\..\\site.yml")]
    [InlineData("/-/../site.yml")]
    [InlineData("/-/%2e%2e%2fsite.yml")]
    [InlineData("/press/site.yml")]
    [InlineData("/press/content/news/2026/mektep/index.kk.md")]
    [InlineData("/press/kk/news/2026/mektep/index.kk.md")]
    [InlineData("//etc/passwd")]
    public async Task Nothing_outside_the_site_is_readable(string path)
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site);
        var answer = await RawAsync(served, $"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Assert.DoesNotContain("base_url:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("root:x:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("title: \"", answer, StringComparison.Ordinal);
        Assert.Matches("^HTTP/1.1 (302|400|404) ", answer);
    }

    [Fact]
    public async Task A_request_without_a_host_is_refused()
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site);
        Assert.Matches("^HTTP/1.1 40[03] ", await RawAsync(served, "GET / HTTP/1.0\r\n\r\n"));
    }

    [Fact]
    public async Task Other_sites_may_neither_embed_nor_frame_a_page()
    {
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site);
        using var response = await served.Client.GetAsync(new Uri(TwoReleases.FirstPage, UriKind.Relative));
        Assert.Equal("same-origin", response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.Equal("frame-ancestors 'self'", response.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Fact]
    public async Task A_taken_port_is_passed_over_and_that_is_said()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = ((IPEndPoint)other.LocalEndpoint).Port;
        await using var served = await PreviewedSite.StartAsync(TwoReleases.Site, port: taken);
        Assert.NotEqual(taken, served.Client.BaseAddress?.Port);
        Assert.Equal("SG1000", Assert.Single(served.Diagnostics).Rule.Code);
        Assert.Contains("Мектеп", await served.TextAsync(TwoReleases.FirstPage), StringComparison.Ordinal);
    }

    private static async Task<string> RawAsync(PreviewedSite served, string request)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, served.Client.BaseAddress?.Port ?? 0);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync().WaitAsync(PreviewedSite.Patience);
    }
}
