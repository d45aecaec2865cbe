using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace SiteGen.Server.Answering;

/// <summary>Sends an answer as a static host does: unchanged files are not sent again, parts of films are sent alone.</summary>
internal static class FileSender
{
    /// <summary>Sends the file; to HEAD its headers alone.</summary>
    public static async Task SendAsync(HttpContext context, ServedFile file, CancellationToken cancellation)
    {
        var (request, response) = (context.Request, context.Response);
        response.StatusCode = file.Status;
        response.ContentType = file.Type;
        if (file.Location is { } location)
        {
            response.Headers.Location = location;
            return;
        }

        var content = file.Content;
        if (file.Status == 200)
        {
            var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(content.Span).AsSpan(0, 10))}\"";
            response.Headers.ETag = tag;
            response.Headers.AcceptRanges = "bytes";
            if (request.Headers.IfNoneMatch.ToString().Contains(tag, StringComparison.Ordinal))
            {
                response.StatusCode = 304;
                return;
            }

            if (RangeOf(request.Headers.Range.ToString(), content.Length) is var (start, end) && start >= 0)
            {
                response.StatusCode = 206;
                response.Headers.ContentRange = string.Create(CultureInfo.InvariantCulture, $"bytes {start}-{end}/{content.Length}");
                content = content[start..(end + 1)];
            }
        }

        response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(request.Method))
        {
            await response.Body.WriteAsync(content, cancellation);
        }
    }

    /// <summary>The first and last byte of `bytes=1-5`, `bytes=1-` or `bytes=-5`; -1 for everything else, which gets the whole file.</summary>
    internal static (int Start, int End) RangeOf(string header, int length)
    {
        const string Unit = "bytes=";
        var dash = header.IndexOf('-', StringComparison.Ordinal);
        if (!header.StartsWith(Unit, StringComparison.Ordinal) || dash < 0 || header.Contains(',', StringComparison.Ordinal))
        {
            return (-1, -1);
        }

        var hasStart = int.TryParse(header.AsSpan(Unit.Length, dash - Unit.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var start);
        var hasEnd = int.TryParse(header.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var end);
        (start, end) = (hasStart, hasEnd) switch
        {
            (true, true) => (start, Math.Min(end, length - 1)),
            (true, false) => (start, length - 1),
            (false, true) => (Math.Max(0, length - end), length - 1),
            _ => (-1, -1),
        };
        return start < 0 || start > end ? (-1, -1) : (start, end);
    }
}
