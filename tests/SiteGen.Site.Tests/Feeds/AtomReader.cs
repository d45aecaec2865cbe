using System.Xml.Linq;
using NodaTime;
using NodaTime.Text;

namespace SiteGen.Site.Tests.Feeds;

/// <summary>Reads Atom 1.0 by the rules of RFC 4287, and says what does not hold.</summary>
internal sealed class AtomReader(string text, string self)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly XElement feed = XDocument.Parse(text).Root!; // A parsed document has a root.

    public IReadOnlyList<FeedItem> Items => feed.Elements(Atom + "entry").Select(Item).ToArray();

    public IEnumerable<string> Faults()
    {
        if (feed.Name != Atom + "feed")
        {
            yield return $"is <{feed.Name}>.";
        }

        if ((string?)feed.Attribute(XNamespace.Xml + "lang") is not { Length: > 0 })
        {
            yield return "has no xml:lang.";
        }

        if (!feed.Elements(Atom + "link").Any(link => (string?)link.Attribute("rel") == "self" && (string?)link.Attribute("href") == self))
        {
            yield return "has no link to itself.";
        }

        var entries = feed.Elements(Atom + "entry").ToArray();
        if (!feed.Elements(Atom + "author").Any() && entries.Any(entry => !entry.Elements(Atom + "author").Any()))
        {
            yield return "neither the feed nor every entry has an author.";
        }

        foreach (var fault in entries.Prepend(feed).SelectMany(Required).Concat(entries.SelectMany(EntryFaults)).Concat(CommonFaults()))
        {
            yield return fault;
        }
    }

    private IEnumerable<string> CommonFaults()
    {
        foreach (var date in feed.Descendants().Where(element => element.Name == Atom + "updated" || element.Name == Atom + "published"))
        {
            if (!OffsetDateTimePattern.ExtendedIso.Parse(date.Value).Success)
            {
                yield return $"'{date.Value}' is no date of RFC 3339.";
            }
        }

        foreach (var author in feed.Descendants(Atom + "author").Where(author => author.Elements(Atom + "name").Count() != 1))
        {
            yield return $"{author}";
        }

        foreach (var category in feed.Descendants(Atom + "category").Where(category => (string?)category.Attribute("term") is not { Length: > 0 }))
        {
            yield return $"{category}";
        }
    }

    /// <summary>RFC 4287, 4.1.1 and 4.1.2: exactly one of each.</summary>
    private static IEnumerable<string> Required(XElement element)
    {
        foreach (var name in new[] { "id", "title", "updated" })
        {
            if (element.Elements(Atom + name).Count() != 1 || element.Element(Atom + name)!.Value.Trim().Length == 0) // Counted just before.
            {
                yield return $"{element.Name.LocalName} has {element.Elements(Atom + name).Count()} times {name}.";
            }
        }

        if (element.Element(Atom + "id") is { } id && !Uri.TryCreate(id.Value, UriKind.Absolute, out _))
        {
            yield return $"the id '{id.Value}' is no absolute IRI.";
        }
    }

    private static IEnumerable<string> EntryFaults(XElement entry)
    {
        var title = entry.Element(Atom + "title")?.Value;
        if (entry.Elements(Atom + "link").Count(link => (string?)link.Attribute("rel") is null or "alternate") != 1)
        {
            yield return $"«{title}» has not one link to its page.";
        }

        if (entry.Elements(Atom + "content").Count() != 1 || (string?)entry.Element(Atom + "content")!.Attribute("type") != "html") // Counted just before.
        {
            yield return $"«{title}» has no content of type html.";
        }

        if (Moment(entry, "updated") < Moment(entry, "published"))
        {
            yield return $"«{title}» was updated before it was published.";
        }
    }

    private static FeedItem Item(XElement entry) => new(
        entry.Element(Atom + "id")?.Value ?? "",
        (string?)entry.Elements(Atom + "link").FirstOrDefault(link => (string?)link.Attribute("rel") is null or "alternate")?.Attribute("href") ?? "",
        entry.Element(Atom + "title")?.Value ?? "",
        Moment(entry, "published") ?? default,
        entry.Element(Atom + "content")?.Value ?? "");

    private static Instant? Moment(XElement entry, string name) =>
        OffsetDateTimePattern.ExtendedIso.Parse(entry.Element(Atom + name)?.Value ?? "") is { Success: true, Value: var moment } ? moment.ToInstant() : null;
}
