using System.Buffers;
using System.Text;

namespace SiteGen.Primitives.Text;

/// <summary>Paths with `/`: encoded for addresses (RFC 3986), joined, taken apart.</summary>
public static class UrlPath
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/");

    /// <summary>The path with everything encoded but unreserved characters and `/`; the same instance when nothing needs it.</summary>
    public static string Encode(string path)
    {
        if (path.AsSpan().IndexOfAnyExcept(Plain) < 0)
        {
            return path;
        }

        var encoded = new StringBuilder(path.Length + 16);
        foreach (var value in Encoding.UTF8.GetBytes(path))
        {
            if (value < 128 && Plain.Contains((char)value))
            {
                encoded.Append((char)value);
            }
            else
            {
                const string Digits = "0123456789ABCDEF";
                encoded.Append('%').Append(Digits[value >> 4]).Append(Digits[value & 15]);
            }
        }

        return encoded.ToString();
    }

    /// <summary>
    /// Joins a relative path to a folder, both with `/`, following `.` and `..`; null when it would leave the root. A path that begins
    /// with `/` starts from the root.
    /// </summary>
    public static string? Combine(string folder, string relative)
    {
        if (relative.StartsWith('/') && IsPlain(relative))
        {
            return relative.Trim('/');
        }

        var parts = new List<string>();
        if (!relative.StartsWith('/'))
        {
            parts.AddRange(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        }

        foreach (var part in relative.Split('/'))
        {
            switch (part)
            {
                case "" or ".":
                    break;
                case "..":
                    if (parts.Count == 0)
                    {
                        return null;
                    }

                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>The last part of a path: the name of a file or folder.</summary>
    public static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>Whether a path has neither empty parts nor dots to follow: nearly all have none.</summary>
    private static bool IsPlain(string path) =>
        !path.Contains("//", StringComparison.Ordinal) && !path.Contains("/.", StringComparison.Ordinal);
}
