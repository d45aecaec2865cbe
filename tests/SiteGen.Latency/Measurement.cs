using System.Diagnostics;
using System.Globalization;

namespace SiteGen.Latency;

/// <summary>
/// From the start of the preview to its first page, and from saving a release to the browser having its new page: the event, and the page
/// fetched. The system's own notice of the saving is measured beside it. The desk answers when every text was read.
/// </summary>
internal static class Measurement
{
    private const int Port = 47_300;
    private const double LongestStart = 2.0;
    private const double LongestEdit = 0.1;

    public static async Task<bool> RunAsync(string program, string site, int edits)
    {
        var files = Directory.GetFiles(Path.Combine(site, "content", "news"), "index.kk.md", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        var pages = Directory.EnumerateFiles(Path.Combine(site, "content", "news"), "*.md", SearchOption.AllDirectories).Count();
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{Port}/") };

        // Asking for the first time loads code, which would take a processor from the start.
        await AnswersAsync(client);
        var started = Stopwatch.GetTimestamp();
        using var server = Process.Start(new ProcessStartInfo(program, ["serve", "--site", site, "--port", Port.ToString(CultureInfo.InvariantCulture), "--quiet"]))
            ?? throw new InvalidOperationException("The program did not start.");
        try
        {
            while (!await AnswersAsync(client))
            {
                await Task.Delay(10);
            }

            var start = Stopwatch.GetElapsedTime(started).TotalSeconds;
            await client.GetStringAsync(new Uri("/-/problems", UriKind.Relative));
            var whole = Stopwatch.GetElapsedTime(started).TotalSeconds;
            Say($"{pages} release files: start to first page {start:0.00} s (at most {LongestStart:0.0} s), everything read after {whole:0.00} s");
            var isQuick = edits == 0 || await EditsAsync(client, site, files, edits);
            server.Refresh();
            Say($"memory of the preview: {server.WorkingSet64 / 1e6:0} MB");
            return start <= LongestStart && isQuick;
        }
        finally
        {
            server.Kill();
        }
    }

    private static async Task<bool> EditsAsync(HttpClient client, string site, string[] files, int edits)
    {
        var all = new List<double>();
        var beyond = new List<double>();
        using var watch = new Notice(Path.Combine(site, "content"));
        for (var i = 0; i <= edits; i++)
        {
            var (took, notice) = await EditAsync(client, watch, files[i * (files.Length - 1) / edits], i);
            if (i > 0)
            {
                // The first edit warms the program up, as the first minute of a day does.
                all.Add(took);
                beyond.Add(took - notice);
            }
        }

        Say($"{edits} edits, from saving to the new page: median {Median(all) * 1000:0} ms, slowest {all.Max() * 1000:0} ms");
        Say($"beyond the system's own notice: median {Median(beyond) * 1000:0} ms (at most {LongestEdit * 1000:0} ms), slowest {beyond.Max() * 1000:0} ms");
        return Median(beyond) <= LongestEdit;
    }

    private static async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            using var response = await client.GetAsync(new Uri("/kk/", UriKind.Relative));
            response.EnsureSuccessStatusCode();
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static async Task<(double Whole, double Notice)> EditAsync(HttpClient client, Notice watch, string file, int number)
    {
        var parts = file.Replace('\\', '/').Split('/');
        var address = await AddressAsync(client, parts[^2]);
        var page = await client.GetStringAsync(address);
        var tag = page[(page.IndexOf("data-tag=\"", StringComparison.Ordinal) + 10)..].Split('"')[0];
        using var events = new StreamReader(await client.GetStreamAsync($"/-/events?page={Uri.EscapeDataString(address)}&tag={tag}"));
        await LineAsync(events, "event: problems");
        await Task.Delay(150);

        var mark = string.Create(CultureInfo.InvariantCulture, $"Сынақ {number}.");
        var saved = Stopwatch.GetTimestamp();
        watch.Expect(file);
        await File.AppendAllTextAsync(file, $"\n{mark}\n");
        await LineAsync(events, "event: reload");
        var fresh = await client.GetStringAsync(address);
        var whole = Stopwatch.GetElapsedTime(saved).TotalSeconds;
        return fresh.Contains(mark, StringComparison.Ordinal)
            ? (whole, Stopwatch.GetElapsedTime(saved, await watch.SeenAsync()).TotalSeconds)
            : throw new InvalidOperationException($"{address} was reloaded and is still the old page.");
    }

    /// <summary>The desk knows the page of a folder.</summary>
    private static async Task<string> AddressAsync(HttpClient client, string folder)
    {
        var desk = await client.GetStringAsync($"/-/?q={Uri.EscapeDataString(folder)}");
        var row = desk[desk.IndexOf("<tbody>", StringComparison.Ordinal)..];
        var end = row.IndexOf("\">kk", StringComparison.Ordinal);
        var found = row.IndexOf("</span>kk</a>", StringComparison.Ordinal) is var at and >= 0 ? row[..at] : row[..end];
        return found[(found.LastIndexOf("href=\"", StringComparison.Ordinal) + 6)..].Split('"')[0];
    }

    private static async Task LineAsync(StreamReader events, string wanted)
    {
        while (await events.ReadLineAsync() is { } line)
        {
            if (line == wanted)
            {
                return;
            }
        }

        throw new EndOfStreamException("The preview closed the stream.");
    }

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private static void Say(FormattableString text) => Console.WriteLine(FormattableString.Invariant(text));
}
