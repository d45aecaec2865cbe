using System.Security.Cryptography;
using System.Text;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Sources;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Assets;

/// <summary>
/// Gives every file of the theme an address that changes with its content, so that browsers may keep it for ever, and mends the
/// addresses that style sheets state. Pages served for ten minutes by a cache then never meet a style that is not theirs.
/// </summary>
internal static class AssetPublisher
{
    private const string Folder = "templates/assets/";

    /// <summary>The theme's files in ordinal order of names, and the organisation's colour as a style sheet where one is set.</summary>
    public static Diagnosed<EquatableArray<ThemeAsset>> Publish(
        SiteConfiguration configuration, EquatableArray<SourceFile> sources, ISourceFolder folder)
    {
        var found = new DiagnosticCollector();
        var files = new List<(SourceFile File, ReadOnlyMemory<byte> Bytes)>();
        foreach (var source in sources)
        {
            var read = folder.Read(source.Path);
            if (read.IsRead)
            {
                files.Add((source, read.Bytes));
            }
            else
            {
                found.Add(FileRules.Unreadable(source.Path, read.Fault ?? ""));
            }
        }

        var published = new Dictionary<string, ThemeAsset>(StringComparer.Ordinal);
        foreach (var (file, bytes) in files.Where(asset => !IsStyle(asset.File)))
        {
            Add(published, file.Path[Folder.Length..], bytes.Span);
        }

        foreach (var (file, bytes) in files.Where(asset => IsStyle(asset.File)))
        {
            Add(published, file.Path[Folder.Length..], Mend(file, bytes.Span, published, found));
        }

        if (configuration.Accent is { } accent)
        {
            Add(published, "accent.css", AccentStyle.Of(accent, found));
        }

        return found.Finish(published.Values.OrderBy(asset => asset.Name, StringComparer.Ordinal).ToEquatableArray());
    }

    private static bool IsStyle(SourceFile file) => file.Path.EndsWith(".css", StringComparison.OrdinalIgnoreCase);

    private static void Add(Dictionary<string, ThemeAsset> published, string name, ReadOnlySpan<byte> bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 5));
        var dot = name.LastIndexOf('.');
        var hashed = dot > name.LastIndexOf('/') ? $"{name[..dot]}.{hash}{name[dot..]}" : $"{name}.{hash}";
        published[name] = new ThemeAsset(name, $"/assets/{hashed}", EquatableArray.Create(bytes));
    }

    /// <summary>
    /// Rewrites `url(…)` of theme files to their published names, relative to the style sheet, so that any base path works, and makes the
    /// sheet compact.
    /// </summary>
    private static byte[] Mend(
        SourceFile file, ReadOnlySpan<byte> bytes, Dictionary<string, ThemeAsset> published, DiagnosticCollector found)
    {
        var css = Encoding.UTF8.GetString(bytes);
        var name = file.Path[Folder.Length..];
        var folder = name.LastIndexOf('/') is var slash and >= 0 ? name[..slash] : "";
        var up = string.Concat(Enumerable.Repeat("../", folder.Length == 0 ? 0 : folder.Split('/').Length));
        var mended = new StringBuilder(css.Length);
        var done = 0;
        for (var open = css.IndexOf("url(", StringComparison.OrdinalIgnoreCase); open >= 0; open = css.IndexOf("url(", done, StringComparison.OrdinalIgnoreCase))
        {
            var close = css.IndexOf(')', open);
            if (close < 0)
            {
                break;
            }

            var target = css[(open + 4)..close].Trim().Trim('"', '\'');
            mended.Append(css, done, open - done);
            done = close + 1;
            mended.Append("url(\"").Append(Target(target)).Append("\")");
        }

        return Encoding.UTF8.GetBytes(StyleCompactor.Compact(mended.Append(css, done, css.Length - done).ToString()));

        string Target(string target)
        {
            if (target.StartsWith('#') || target.Contains(':', StringComparison.Ordinal))
            {
                return target;
            }

            var end = target.AsSpan().IndexOfAny('?', '#');
            var path = UrlPath.Combine(folder, end < 0 ? target : target[..end]);
            if (path is not null && published.TryGetValue(path, out var asset))
            {
                return up + asset.Path["/assets/".Length..] + (end < 0 ? "" : target[end..]);
            }

            var place = css.AsSpan(0, css.IndexOf(target, StringComparison.Ordinal));
            found.Add(AssetRules.Missing(file.Path, place.Count('\n') + 1, place.Length - place.LastIndexOf('\n'), target));
            return target;
        }
    }
}
