namespace SiteGen.Authoring.Importing.Folders;

/// <summary>Reads paths as Hugo does: `content/news/su/index.kk.md`, `content/kk/news/su.md`, `news/su.md`.</summary>
internal static class HugoName
{
    /// <summary>What a path says; the front matter may state another address.</summary>
    public static ForeignName Of(string relative, FrontMatterValue map)
    {
        var parts = relative.Split('/').ToList();
        string? language = null;
        if (parts.Count > 1 && parts[0].Split('.') is ["content", var inFolder])
        {
            language = LanguageOf(inFolder);
            parts.RemoveAt(0);
        }
        else if (parts.Count > 1 && parts[0] == "content")
        {
            parts.RemoveAt(0);
        }

        if (parts.Count > 1 && language is null && LanguageOf(parts[0]) is { } folder)
        {
            language = folder;
            parts.RemoveAt(0);
        }

        var stem = parts[^1][..parts[^1].LastIndexOf('.')];
        if (stem.LastIndexOf('.') is var dot and > 0 && LanguageOf(stem[(dot + 1)..]) is { } named)
        {
            language = named;
            stem = stem[..dot];
        }

        parts.RemoveAt(parts.Count - 1);
        var isBundle = stem == "index" && parts.Count > 0;
        var name = isBundle ? parts[^1] : stem;
        var above = isBundle ? parts[..^1] : parts;
        var slug = map["slug"]?.Text is { Length: > 0 } stated ? stated : name;
        var prefix = language is null || map["url"] is not null ? "" : "/" + language;
        var address = map["url"]?.Text is { Length: > 0 } url ? (url.StartsWith('/') ? url : "/" + url) : $"{prefix}/{string.Join('/', above.Append(slug))}/";
        return new ForeignName(relative, "hugo " + string.Join('/', above.Append(name)), slug, language, null, address, IsDraft: false);
    }

    /// <summary>The language that a part of a path stands for.</summary>
    public static string? LanguageOf(string part) => part.ToLowerInvariant() switch { "kk" or "kz" or "kk-kz" => "kk", "ru" or "ru-ru" => "ru", "en" or "en-us" => "en", _ => null };
}
