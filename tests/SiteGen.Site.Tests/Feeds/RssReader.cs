using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NodaTime;

namespace SiteGen.Site.Tests.Feeds;

/// <summary>Reads RSS 2.0 as its specification and the RSS Advisory Board's profile want it, and says what does not hold.</summary>
internal sealed partial class RssReader(string text, string self)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace Core = "http://purl.org/dc/elements/1.1/";

    private readonly XElement root = XDocument.Parse(text).Root!; // A parsed document has a root.

    public IReadOnlyList<FeedItem> Items => root.Descendants("item").Select(Item).ToArray();

    public IEnumerable<string> Faults()
    {
        var channels = root.Elements("channel").ToArray();
        if (root.Name != "rss" || (string?)root.Attribute("version") != "2.0" || channels.Length != 1)
        {
            yield return "is not <rss version=\"2.0\"> with one channel.";
            yield break;
        }

        var channel = channels[0];
        // Without an item there is no newest one to take the date of.
        string[] dated = channel.Elements("item").Any() ? ["lastBuildDate"] : [];
        foreach (var name in dated.Concat(["title", "link", "description", "language"]))
        {
            if (channel.Elements(name).Count() != 1 || (name != "description" && channel.Element(name)!.Value.Trim().Length == 0)) // Counted just before.
            {
                yield return $"the channel has {channel.Elements(name).Count()} times {name}.";
            }
        }

        if (!channel.Elements(Atom + "link").Any(link => (string?)link.Attribute("rel") == "self" && (string?)link.Attribute("href") == self && (string?)link.Attribute("type") == "application/rss+xml"))
        {
            yield return "the channel has no atom:link to itself.";
        }

        var dates = channel.Elements("item").Select(item => Moment(item.Element("pubDate")?.Value ?? "")).ToArray();
        if (dates.Zip(dates.Skip(1)).Any(pair => pair.First < pair.Second))
        {
            yield return "items are not newest first.";
        }

        foreach (var fault in channel.Elements("item").SelectMany(ItemFaults).Concat(DateFaults()))
        {
            yield return fault;
        }
    }

    private IEnumerable<string> DateFaults() => root.Descendants()
        .Where(element => element.Name.LocalName is "pubDate" or "lastBuildDate" && Moment(element.Value) is null)
        .Select(element => $"{element.Name}: '{element.Value}' is no date of RFC 822 with a four-digit year.");

    private static IEnumerable<string> ItemFaults(XElement item)
    {
        foreach (var name in new XName[] { "title", "link", "guid", "pubDate", "description", Content + "encoded" })
        {
            if (item.Elements(name).Count() != 1)
            {
                yield return $"an item has {item.Elements(name).Count()} times {name.LocalName}.";
            }
        }

        var id = item.Element("guid");
        if (id?.Value is not { Length: > 0 } || ((string?)id.Attribute("isPermaLink") != "false" && !Uri.IsWellFormedUriString(id.Value, UriKind.Absolute)))
        {
            yield return $"guid is '{id}'.";
        }

        if (item.Element("author") is { } author && !author.Value.Contains('@', StringComparison.Ordinal))
        {
            yield return "author must be an e-mail address.";
        }

        foreach (var enclosure in item.Elements("enclosure"))
        {
            if (!Uri.IsWellFormedUriString((string?)enclosure.Attribute("url"), UriKind.Absolute) || !((string?)enclosure.Attribute("type") ?? "").Contains('/', StringComparison.Ordinal)
                || !long.TryParse((string?)enclosure.Attribute("length"), CultureInfo.InvariantCulture, out var length) || length <= 0)
            {
                yield return $"{enclosure}";
            }
        }

        if (item.Elements("enclosure").Count() > 1)
        {
            yield return "an item has more than one enclosure.";
        }

        if (!item.Elements(Core + "creator").Any())
        {
            yield return "an item has no dc:creator.";
        }
    }

    private static FeedItem Item(XElement item) => new(
        item.Element("guid")?.Value ?? "",
        item.Element("link")?.Value ?? "",
        item.Element("title")?.Value ?? "",
        Moment(item.Element("pubDate")?.Value ?? "") ?? default,
        item.Element(Content + "encoded")?.Value ?? "");

    private static Instant? Moment(string text)
    {
        var numeric = text.Replace("GMT", "+0000", StringComparison.Ordinal);
        return Shape().IsMatch(text)
            && DateTimeOffset.TryParseExact(numeric.Insert(numeric.Length - 2, ":"), "ddd, dd MMM yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? Instant.FromDateTimeOffset(moment)
            : null;
    }

    [GeneratedRegex("^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-3][0-9] (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} [0-2][0-9]:[0-5][0-9]:[0-5][0-9] ([+-][0-9]{4}|GMT)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shape();
}
