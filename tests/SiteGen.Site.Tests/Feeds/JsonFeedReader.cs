using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace SiteGen.Site.Tests.Feeds;

/// <summary>Reads JSON Feed 1.1 as its specification wants it, and says what does not hold.</summary>
internal sealed class JsonFeedReader(string text, string self)
{
    private static readonly string[] TopKeys =
        ["version", "title", "home_page_url", "feed_url", "description", "user_comment", "next_url", "icon", "favicon", "authors", "language", "expired", "hubs", "items"];

    private static readonly string[] ItemKeys =
    [
        "id", "url", "external_url", "title", "content_html", "content_text", "summary", "image", "banner_image", "date_published", "date_modified", "authors",
        "tags", "language", "attachments",
    ];

    private readonly JsonElement feed = JsonDocument.Parse(text).RootElement;

    public IReadOnlyList<FeedItem> Items => feed.GetProperty("items").EnumerateArray().Select(Item).ToArray();

    public IEnumerable<string> Faults()
    {
        if (Text(feed, "version") != "https://jsonfeed.org/version/1.1")
        {
            yield return $"the version is '{Text(feed, "version")}'.";
        }

        if (Text(feed, "feed_url") != self)
        {
            yield return $"feed_url is '{Text(feed, "feed_url")}'.";
        }

        foreach (var key in new[] { "title", "home_page_url", "language" })
        {
            if (Text(feed, key).Length == 0)
            {
                yield return $"{key} is missing.";
            }
        }

        var strange = feed.EnumerateObject().Select(property => property.Name).Except(TopKeys, StringComparer.Ordinal)
            .Concat(feed.GetProperty("items").EnumerateArray().SelectMany(item => item.EnumerateObject()).Select(property => property.Name).Except(ItemKeys, StringComparer.Ordinal))
            .Where(key => !key.StartsWith('_'));
        foreach (var key in strange)
        {
            yield return $"'{key}' is no key of the specification.";
        }

        foreach (var fault in feed.GetProperty("items").EnumerateArray().SelectMany(ItemFaults))
        {
            yield return fault;
        }
    }

    private static IEnumerable<string> ItemFaults(JsonElement item)
    {
        if (Text(item, "id").Length == 0 || (Text(item, "content_html").Length == 0 && Text(item, "content_text").Length == 0))
        {
            yield return $"an item has no id or no content: {Text(item, "url")}.";
        }

        foreach (var key in new[] { "date_published", "date_modified" })
        {
            if (item.TryGetProperty(key, out var date) && !OffsetDateTimePattern.ExtendedIso.Parse(date.GetString() ?? "").Success)
            {
                yield return $"{key} '{date}' is no date of RFC 3339.";
            }
        }

        foreach (var author in Each(item, "authors"))
        {
            if (!author.EnumerateObject().Any(property => property.Name is "name" or "url" or "avatar"))
            {
                yield return "an author has neither name nor url nor avatar.";
            }
        }

        foreach (var attachment in Each(item, "attachments"))
        {
            if (!Uri.IsWellFormedUriString(Text(attachment, "url"), UriKind.Absolute) || !Text(attachment, "mime_type").Contains('/', StringComparison.Ordinal))
            {
                yield return $"an attachment is {attachment.GetRawText()}.";
            }
        }
    }

    private static IEnumerable<JsonElement> Each(JsonElement item, string key) => item.TryGetProperty(key, out var list) ? list.EnumerateArray() : [];

    private static FeedItem Item(JsonElement item) => new(
        Text(item, "id"),
        Text(item, "url"),
        Text(item, "title"),
        OffsetDateTimePattern.ExtendedIso.Parse(Text(item, "date_published")) is { Success: true, Value: var date } ? date.ToInstant() : default(Instant),
        Text(item, "content_html"));

    private static string Text(JsonElement node, string key) =>
        node.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : "";
}
