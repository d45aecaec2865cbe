using SiteGen.Pipeline.Yaml;
using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Parsing;

/// <summary>The keys of front matter. A key that is not here is unknown to the reader, and none is here that it does not read.</summary>
public static class FrontMatterKeys
{
    private static readonly KeyTable Media = new(
    [
        Key("src", KeyShape.Text, "media-src") with { IsRequired = true },
        Key("alt", KeyShape.LocalizedText, "media-alt"),
        Key("caption", KeyShape.LocalizedText, "media-caption"),
        Key("credit", KeyShape.LocalizedText, "media-credit"),
    ]);

    /// <summary>The keys of a release or a page.</summary>
    public static KeyTable Release { get; } = new(
    [
        Key("title", KeyShape.Text) with { IsRequired = true },
        Key("summary", KeyShape.Text),
        Key("date", KeyShape.Date),
        Key("type", KeyShape.Text) with { Choices = ReleaseTypeNames.All.ToEquatableArray() },
        Key("region", KeyShape.Texts) with { Ids = "regions" },
        Key("tags", KeyShape.Texts) with { Ids = "tags" },
        Key("projects", KeyShape.Texts) with { Ids = "projects" },
        Key("people", KeyShape.Texts) with { Ids = "people" },
        Key("authors", KeyShape.Texts),
        Key("image", KeyShape.TextOrMap) with { Below = Media },
        Key("gallery", KeyShape.TextsOrMaps) with { Below = Media },
        Key("attachments", KeyShape.TextsOrMaps) with { Below = new([Key("file", KeyShape.Text, "attachment-file") with { IsRequired = true }, Key("title", KeyShape.LocalizedText, "attachment-title")]) },
        Key("figures", KeyShape.Maps) with { Below = Figure() },
        Key("draft", KeyShape.Boolean),
        Key("embargo", KeyShape.Date),
        Key("expires", KeyShape.Date),
        Key("featured", KeyShape.Boolean),
        Key("event_date", KeyShape.Date),
        Key("event_end", KeyShape.Date),
        Key("updated", KeyShape.Date),
        Key("corrections", KeyShape.Maps) with { Below = new([Key("date", KeyShape.Date, "correction-date") with { IsRequired = true }, Key("text", KeyShape.Text, "correction-text") with { IsRequired = true }]) },
        Key("withdrawn", KeyShape.Map) with { Below = new([Key("date", KeyShape.Date, "withdrawn-date") with { IsRequired = true }, Key("reason", KeyShape.Text, "withdrawn-reason")]) },
        Key("contacts", KeyShape.Texts) with { Ids = "contacts" },
        Key("boilerplate", KeyShape.Texts) with { Ids = "boilerplate" },
        Key("paid_by", KeyShape.LocalizedText),
        Key("source", KeyShape.TextOrMap) with { Below = new([Key("name", KeyShape.Text, "source-name") with { IsRequired = true }, Key("url", KeyShape.Text, "source-url")]) },
        Key("slug", KeyShape.Text),
        Key("aliases", KeyShape.Texts),
        Key("id", KeyShape.Text),
        Key("extra", KeyShape.Map),
    ]);

    private static KeyTable Figure() => new(
    [
        Key("value", KeyShape.Number, "figure-value") with { IsRequired = true },
        Key("unit", KeyShape.LocalizedText, "figure-unit"),
        Key("label", KeyShape.LocalizedText, "figure-label"),
        Key("of", KeyShape.Number, "figure-of"),
        Key("previous", KeyShape.Number, "figure-previous"),
        Key("period", KeyShape.LocalizedText, "figure-period"),
    ]);

    private static KnownKey Key(string name, KeyShape shape, string? phrase = null) => new(name, shape) { Phrase = "key-" + (phrase ?? name) };
}
