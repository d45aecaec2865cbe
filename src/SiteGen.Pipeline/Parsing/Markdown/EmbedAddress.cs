namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>
/// Something of another site that a reader may ask for: <paramref name="Page"/> is where a plain link leads, <paramref name="Frame"/> what a
/// frame shows once it is asked for.
/// </summary>
internal sealed record EmbedAddress(string Page, string Frame, string Origin)
{
    private const string VideoOrigin = "https://www.youtube-nocookie.com";
    private const string TelegramOrigin = "https://t.me";
    private const int VideoIdLength = 11;

    /// <summary>A film, by any form of its address; null for what is none.</summary>
    public static EmbedAddress? Video(string written)
    {
        if (!Uri.TryCreate(written, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            return null;
        }

        var host = address.Host.StartsWith("www.", StringComparison.Ordinal) || address.Host.StartsWith("m.", StringComparison.Ordinal)
            ? address.Host[(address.Host.IndexOf('.', StringComparison.Ordinal) + 1)..]
            : address.Host;
        var steps = address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var id = (host, steps) switch
        {
            ("youtu.be", [var film]) => film,
            ("youtube.com", ["watch"]) => Argument(address.Query, "v"),
            ("youtube.com" or "youtube-nocookie.com", ["shorts" or "live" or "embed", var film]) => film,
            _ => null,
        };
        return id is { Length: VideoIdLength } && IsName(id)
            ? new($"https://www.youtube.com/watch?v={id}", $"{VideoOrigin}/embed/{id}", VideoOrigin)
            : null;
    }

    /// <summary>A message of a public channel; null for what is none.</summary>
    public static EmbedAddress? Telegram(string written)
    {
        if (!Uri.TryCreate(written, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.Host is not ("t.me" or "telegram.me"))
        {
            return null;
        }

        var steps = address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        steps = steps is ["s", ..] ? steps[1..] : steps;
        return steps is [var channel, var number] && channel.Length > 3 && IsName(channel) && channel != "c" && number.Length < 12 && number.All(char.IsAsciiDigit)
            ? new($"{TelegramOrigin}/{channel}/{number}", $"{TelegramOrigin}/{channel}/{number}?embed=1", TelegramOrigin)
            : null;
    }

    private static string? Argument(string query, string name)
    {
        foreach (var pair in query.TrimStart('?').Split('&'))
        {
            if (pair.StartsWith(name + "=", StringComparison.Ordinal))
            {
                return pair[(name.Length + 1)..];
            }
        }

        return null;
    }

    private static bool IsName(string text) => text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');
}
