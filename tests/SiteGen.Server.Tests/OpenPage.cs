using System.Text.Json;

namespace SiteGen.Server.Tests;

/// <summary>What the server tells an open page.</summary>
internal sealed class OpenPage(StreamReader events) : IDisposable
{
    /// <summary>The next event: its name and its data.</summary>
    public async Task<(string Name, string Data)> NextAsync()
    {
        var (name, data) = ("", "");
        while (await events.ReadLineAsync().WaitAsync(PreviewedSite.Patience) is { } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal))
            {
                name = line["event: ".Length..];
            }
            else if (line.StartsWith("data:", StringComparison.Ordinal))
            {
                data = line["data:".Length..].TrimStart();
            }
            else if (line.Length == 0 && name.Length > 0)
            {
                return (name, data);
            }
        }

        throw new EndOfStreamException("The server closed the stream.");
    }

    /// <summary>The next event of a name; others are passed over.</summary>
    public async Task<string> NextAsync(string name)
    {
        while (true)
        {
            var (found, data) = await NextAsync();
            if (found == name)
            {
                return data;
            }
        }
    }

    /// <summary>The errors of the next report that fits.</summary>
    public async Task<JsonElement[]> ErrorsAsync(Func<JsonElement[], bool> fits)
    {
        while (true)
        {
            var errors = JsonDocument.Parse(await NextAsync("problems")).RootElement.GetProperty("errors").EnumerateArray().ToArray();
            if (fits(errors))
            {
                return errors;
            }
        }
    }

    public void Dispose() => events.Dispose();
}
