using System.Globalization;

namespace SiteGen.Authoring.Importing.Folders;

/// <summary>Reads paths as Jekyll does: `_posts/2020-05-17-su.md` was published at `/2020/05/17/su.html`.</summary>
internal static class JekyllName
{
    /// <summary>What a path says; the front matter may state another address and date.</summary>
    public static ForeignName Of(string relative, FrontMatterValue map)
    {
        var parts = relative.Split('/');
        var stem = parts[^1][..parts[^1].LastIndexOf('.')];
        var language = HugoName.LanguageOf(map["lang"]?.Text ?? map["locale"]?.Text ?? "") ?? parts[..^1].Select(HugoName.LanguageOf).FirstOrDefault(code => code is not null);
        if (stem.LastIndexOf('.') is var dot and > 0 && HugoName.LanguageOf(stem[(dot + 1)..]) is { } named)
        {
            language = named;
            stem = stem[..dot];
        }

        string? date = null;
        if (stem.Length > 11 && DateOnly.TryParseExact(stem[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) && stem[10] == '-')
        {
            date = stem[..10];
            stem = stem[11..];
        }

        var isDraft = Array.IndexOf(parts, "_drafts") >= 0;
        return new ForeignName(relative, $"jekyll {map["ref"]?.Text ?? date + "-" + stem}", map["slug"]?.Text is { Length: > 0 } slug ? slug : stem, language, date, isDraft ? null : Address(map, stem, date), isDraft);
    }

    private static string? Address(FrontMatterValue map, string stem, string? date)
    {
        var when = (PageDate.Of(map["date"]?.Text) ?? date)?[..10];
        var permalink = map["permalink"]?.Text is { Length: > 0 } stated && stated[0] == '/' ? stated : when is null ? $"/{stem}/" : "/:categories/:year/:month/:day/:title.html";
        var categories = string.Join('/', (map["categories"] ?? map["category"])?.Texts.Select(category => category.ToLowerInvariant().Replace(' ', '-')) ?? []);
        var address = permalink
            .Replace(":categories", categories, StringComparison.Ordinal)
            .Replace(":year", when?[..4] ?? "", StringComparison.Ordinal)
            .Replace(":month", when?[5..7] ?? "", StringComparison.Ordinal)
            .Replace(":day", when?[8..10] ?? "", StringComparison.Ordinal)
            .Replace(":title", stem, StringComparison.Ordinal)
            .Replace(":slug", stem, StringComparison.Ordinal)
            .Replace("//", "/", StringComparison.Ordinal);
        return address.Contains(':', StringComparison.Ordinal) ? null : address;
    }
}
