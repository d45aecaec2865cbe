using System.Text.Json;
using AngleSharp.Html.Dom;

namespace SiteGen.Authoring.Importing.Html;

/// <summary>
/// What a page says of its article to machines and to people: JSON-LD first, which is written for that, then Open Graph, then the page's own
/// elements. Each value may be empty.
/// </summary>
internal sealed class PageDescription
{
    private const int DeepestJson = 32;

    private readonly IHtmlDocument document;
    private readonly List<JsonElement> things = [];

    public PageDescription(IHtmlDocument document)
    {
        this.document = document;
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, new JsonDocumentOptions { MaxDepth = DeepestJson, AllowTrailingCommas = true });
                Gather(json.RootElement.Clone());
            }
            catch (JsonException)
            {
                // Other sites' data are often broken; the page says the same in other places.
            }
        }
    }

    /// <summary>The headline.</summary>
    public string Title
    {
        get
        {
            var title = First(Text("headline"), Meta("og:title"), document.QuerySelector("article h1, main h1, h1")?.TextContent, document.Title);
            foreach (var separator in (ReadOnlySpan<string>)[" | ", " – ", " — ", " - ", " » ", " :: "])
            {
                // «Headline – Name of the site»: the site's name is no part of it.
                if (SiteName.Length > 0 && title.EndsWith(separator + SiteName, StringComparison.OrdinalIgnoreCase))
                {
                    return title[..^(separator.Length + SiteName.Length)].Trim();
                }
            }

            return title;
        }
    }

    /// <summary>What the site is called.</summary>
    public string SiteName => First(Meta("og:site_name"), Name("publisher"));

    /// <summary>The summary.</summary>
    public string Summary => First(Meta("og:description"), Text("description"), Meta("description"));

    /// <summary>The language as the page states it.</summary>
    public string Language => (document.DocumentElement.GetAttribute("lang") ?? "").Split('-', '_')[0].ToLowerInvariant();

    /// <summary>The address at which it stands.</summary>
    public string Address => First(document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), Meta("og:url"), Text("url"));

    /// <summary>The address of its picture.</summary>
    public string Picture => First(Meta("og:image"), Text("image"));

    /// <summary>The date of publication as front matter writes it, or null.</summary>
    public string? Date => PageDate.Of(Text("datePublished")) ?? PageDate.Of(Meta("article:published_time")) ?? PageDate.Of(document.QuerySelector("[itemprop=datePublished]")?.GetAttribute("content"))
        ?? PageDate.Of(document.QuerySelector("time[datetime]")?.GetAttribute("datetime"))
        ?? document.QuerySelectorAll("time, [class*=date], [class*=Date], [class*=time]").Select(element => DateGuess.Find(Flat(element.TextContent))?.Date).FirstOrDefault(date => date is not null);

    /// <summary>Who wrote it.</summary>
    public IEnumerable<string> Authors
    {
        get
        {
            var names = things.Where(thing => thing.TryGetProperty("author", out _)).SelectMany(thing => People(thing.GetProperty("author"))).ToArray();
            var found = names.Length > 0 ? names : [First(Meta("author"), document.QuerySelector("[rel=author], [itemprop=author], .author-name, .byline a")?.TextContent)];
            return found.Select(name => Flat(name)).Where(name => name.Length is > 0 and < 80 && !name.Contains("://", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);
        }
    }

    /// <summary>A text on one line.</summary>
    public static string Flat(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private void Gather(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Gather(item);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("@graph", out var graph))
            {
                Gather(graph);
            }

            if (element.TryGetProperty("@type", out var type) && type.ToString() is var kind
                && (kind.Contains("Article", StringComparison.Ordinal) || kind.Contains("BlogPosting", StringComparison.Ordinal) || kind.Contains("Report", StringComparison.Ordinal)))
            {
                things.Add(element);
            }
        }
    }

    private string? Text(string key) => things.Select(thing => thing.TryGetProperty(key, out var value) ? FirstText(value) : null).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));

    private static string? FirstText(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Array => value.EnumerateArray().Select(FirstText).FirstOrDefault(text => text is not null),
        JsonValueKind.Object when value.TryGetProperty("url", out var url) => FirstText(url),
        JsonValueKind.Object when value.TryGetProperty("@id", out var id) => FirstText(id),
        _ => null,
    };

    private string? Name(string key) => things.Where(thing => thing.TryGetProperty(key, out _)).SelectMany(thing => Named(thing.GetProperty(key))).FirstOrDefault();

    private static IEnumerable<string> People(JsonElement author) => author.ValueKind switch
    {
        JsonValueKind.Array => author.EnumerateArray().SelectMany(People),
        JsonValueKind.Object when author.TryGetProperty("@type", out var type) && type.ToString() == "Organization" => [],
        _ => Named(author),
    };

    private static IEnumerable<string> Named(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString() ?? ""],
        JsonValueKind.Object when value.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String => [name.GetString() ?? ""],
        _ => [],
    };

    private string? Meta(string name) => document.QuerySelector($"meta[property='{name}'], meta[name='{name}']")?.GetAttribute("content");

    private static string First(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                return Flat(text);
            }
        }

        return "";
    }
}
