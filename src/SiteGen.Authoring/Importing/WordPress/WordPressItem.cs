using System.Globalization;
using System.Xml.Linq;

namespace SiteGen.Authoring.Importing.WordPress;

/// <summary>A post, page or picture of an export, as WordPress writes it.</summary>
internal sealed class WordPressItem(XElement item)
{
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace Creator = "http://purl.org/dc/elements/1.1/";

    /// <summary>What kind of thing it is: `post`, `page`, `attachment`.</summary>
    public string Kind => Own("post_type");

    /// <summary>`publish`, `draft`, `future`, `private`, `trash`.</summary>
    public string Status => Own("status");

    /// <summary>Whether readers need a password for it.</summary>
    public bool IsLocked => Own("post_password").Length > 0;

    /// <summary>Its number.</summary>
    public string Id => Own("post_id");

    /// <summary>The end of its address.</summary>
    public string Name => Uri.UnescapeDataString(Own("post_name"));

    /// <summary>Its headline, without the markup that some have.</summary>
    public string Title => item.Element("title")?.Value.Trim() ?? "";

    /// <summary>Its address.</summary>
    public string Link => item.Element("link")?.Value.Trim() ?? "";

    /// <summary>Its identity in WordPress's own feeds.</summary>
    public string Guid => item.Element("guid")?.Value.Trim() ?? "";

    /// <summary>Its text.</summary>
    public string Text => item.Element(Content + "encoded")?.Value ?? "";

    /// <summary>Its summary.</summary>
    public string Excerpt => item.Elements().FirstOrDefault(element => element.Name.LocalName == "encoded" && element.Name.NamespaceName.Contains("excerpt", StringComparison.Ordinal))?.Value.Trim() ?? "";

    /// <summary>Who wrote it: a name of an account.</summary>
    public string Author => item.Element(Creator + "creator")?.Value.Trim() ?? "";

    /// <summary>Where a picture's file is.</summary>
    public string File => Own("attachment_url");

    /// <summary>What it was filed under: the kind of list, the name there, and the name for people.</summary>
    public IEnumerable<(string Domain, string Nice, string Label)> Labels => item.Elements("category")
        .Select(category => (category.Attribute("domain")?.Value ?? "", category.Attribute("nicename")?.Value ?? "", category.Value.Trim()));

    /// <summary>When it was published, in the zone of the site; null for a draft that has none.</summary>
    public string? Date => Moment(Own("post_date"));

    /// <summary>The hash of all of it.</summary>
    public string Hash => Importing.Fingerprint.Of(string.Join('\u0001', Id, Title, Text, Excerpt, Own("post_date"), Link));

    /// <summary>A value that a plugin keeps beside it.</summary>
    public string Meta(string key) => item.Elements().Where(element => element.Name.LocalName == "postmeta")
        .FirstOrDefault(meta => meta.Elements().Any(part => part.Name.LocalName == "meta_key" && part.Value == key))
        ?.Elements().FirstOrDefault(part => part.Name.LocalName == "meta_value")?.Value.Trim() ?? "";

    private string Own(string name) => item.Elements().FirstOrDefault(element => element.Name.LocalName == name && element.Name.NamespaceName.Contains("wordpress", StringComparison.Ordinal))?.Value.Trim() ?? "";

    private static string? Moment(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) && moment.Year is > 1900 and < 2101
            ? moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture)
            : null;
}
