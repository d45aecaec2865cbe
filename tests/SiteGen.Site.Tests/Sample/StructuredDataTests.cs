using System.Text.Json;
using SiteGen.Site.Tests.Html;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Sample;

/// <summary>JSON-LD: what search engines read about articles, the way to them and the organisation.</summary>
public sealed class StructuredDataTests
{
    [Fact]
    public void Structured_data_parses_and_hides_no_markup() =>
        Faults.None(
            from page in SampleNewsroom.Pages
            from script in page.Document.QuerySelectorAll("script[type='application/ld+json']")
            let fault = Fault(script.TextContent)
            where fault is not null
            select $"{page.Path}: {fault}");

    [Fact]
    public void Nothing_empty_is_stated() =>
        Faults.None(
            from page in SampleNewsroom.Pages
            from node in Nodes(page)
            from place in Empty(node, "$")
            select $"{page.Path}: {place} is empty.");

    [Fact]
    public void A_release_is_a_news_article() =>
        Faults.None(
            from release in SampleSources.Releases
            where release.IsListed(FixedClock.Now)
            let page = SampleNewsroom.Page(release.OutputPath)
            let articles = Typed(page, "NewsArticle").ToArray()
            from fault in articles.Length == 1 ? ArticleFaults(articles[0], page, release) : [$"{articles.Length} NewsArticle."]
            select $"{page.Path}: {fault}");

    [Fact]
    public void Every_page_below_a_front_page_shows_the_way_to_it() =>
        Faults.None(
            from page in SampleNewsroom.IndexedPages
            where page.Address.Count(letter => letter == '/') > 2 && !page.Address.Contains("/page/", StringComparison.Ordinal)
            let trails = Typed(page, "BreadcrumbList").ToArray()
            from fault in trails.Length == 1 ? TrailFaults(trails[0]) : [$"{trails.Length} BreadcrumbList."]
            select $"{page.Path}: {fault}");

    [Fact]
    public void The_front_page_describes_the_organisation() =>
        Faults.None(
            from language in SampleSources.Languages
            let page = SampleNewsroom.Page($"{language}/index.html")
            let organizations = Typed(page, "Organization").ToArray()
            from fault in organizations.Length == 1 ? OrganizationFaults(organizations[0]) : [$"{organizations.Length} Organization."]
            select $"{page.Path}: {fault}");

    private static string? Fault(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return text.Contains('<', StringComparison.Ordinal) ? "a '<' is not escaped." : null;
        }
        catch (JsonException exception)
        {
            return exception.Message;
        }
    }

    private static IEnumerable<JsonElement> Nodes(HtmlPage page) => page.Document
        .QuerySelectorAll("script[type='application/ld+json']")
        .Select(script => JsonDocument.Parse(script.TextContent).RootElement)
        .SelectMany(root => root.ValueKind == JsonValueKind.Array ? root.EnumerateArray() : root.TryGetProperty("@graph", out var graph) ? graph.EnumerateArray() : Enumerable.Repeat(root, 1));

    private static IEnumerable<JsonElement> Typed(HtmlPage page, string type) => Nodes(page).Where(node => Text(node, "@type") == type);

    private static IEnumerable<string> ArticleFaults(JsonElement article, HtmlPage page, SampleRelease release)
    {
        foreach (var key in new[] { "headline", "datePublished", "dateModified", "author", "mainEntityOfPage", "description", "inLanguage", "publisher", "articleSection", "isAccessibleForFree" })
        {
            if (!article.TryGetProperty(key, out _))
            {
                yield return $"{key} is missing.";
            }
        }

        if (Text(article, "headline") != release.Title || Text(article, "inLanguage") != release.Language)
        {
            yield return $"headline «{Text(article, "headline")}», language {Text(article, "inLanguage")}.";
        }

        foreach (var key in new[] { "datePublished", "dateModified" })
        {
            if (NodaTime.Text.OffsetDateTimePattern.ExtendedIso.Parse(Text(article, key)) is not { Success: true, Value: var date } || date.ToInstant() < release.Date.ToInstant())
            {
                yield return $"{key} is {Text(article, key)}.";
            }
        }

        if (release.Tags.Count > 0 && !article.TryGetProperty("keywords", out _))
        {
            yield return "keywords is missing.";
        }

        if (release.Regions.Count > 0 && !article.TryGetProperty("contentLocation", out _))
        {
            yield return "contentLocation is missing.";
        }

        var picture = page.Document.QuerySelector("figure.hero img");
        if (picture is not null && !article.TryGetProperty("image", out _))
        {
            yield return "image is missing.";
        }

        if (!article.GetRawText().Contains($"\"{SampleNewsroom.UrlOf(page)}\"", StringComparison.Ordinal))
        {
            yield return "its address is nowhere.";
        }
    }

    private static IEnumerable<string> TrailFaults(JsonElement trail)
    {
        var items = trail.GetProperty("itemListElement").EnumerateArray().ToArray();
        if (items.Length < 2)
        {
            yield return $"the trail has {items.Length} items.";
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (items[i].GetProperty("position").GetInt32() != i + 1 || Text(items[i], "name").Length == 0 || Text(items[i], "@type") != "ListItem")
            {
                yield return $"item {i + 1} of the trail: {items[i].GetRawText()}";
            }

            if (i < items.Length - 1 && !Text(items[i], "item").StartsWith(SampleNewsroom.ProjectUrl, StringComparison.Ordinal))
            {
                yield return $"item {i + 1} of the trail leads to {Text(items[i], "item")}.";
            }
        }
    }

    private static IEnumerable<string> OrganizationFaults(JsonElement organization)
    {
        foreach (var key in new[] { "@id", "name", "url", "logo", "contactPoint", "sameAs", "correctionsPolicy" })
        {
            if (!organization.TryGetProperty(key, out _))
            {
                yield return $"{key} is missing.";
            }
        }

        if (organization.TryGetProperty("contactPoint", out var contact))
        {
            var point = contact.ValueKind == JsonValueKind.Array ? contact[0] : contact;
            if (!Text(point, "telephone").StartsWith("+7", StringComparison.Ordinal) || Text(point, "contactType").Length == 0 || !point.TryGetProperty("availableLanguage", out _))
            {
                yield return $"contactPoint is {point.GetRawText()}.";
            }
        }
    }

    private static IEnumerable<string> Empty(JsonElement node, string place) => node.ValueKind switch
    {
        JsonValueKind.Null => [place],
        JsonValueKind.String => node.GetString()!.Trim().Length == 0 ? [place] : [], // A JSON string has a value.
        JsonValueKind.Array => node.GetArrayLength() == 0 ? [place] : node.EnumerateArray().SelectMany((item, index) => Empty(item, $"{place}[{index}]")),
        JsonValueKind.Object => node.EnumerateObject().SelectMany(property => Empty(property.Value, $"{place}.{property.Name}")),
        _ => [],
    };

    private static string Text(JsonElement node, string key) =>
        node.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : "";
}
