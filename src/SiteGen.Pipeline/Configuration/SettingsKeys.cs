using SiteGen.Pipeline.Yaml;
using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Configuration;

/// <summary>The keys of `site.yml`. A key that is not here is unknown to the reader, and none is here that it does not read.</summary>
public static class SettingsKeys
{
    /// <summary>The keys of a media contact.</summary>
    public static KeyTable Contact { get; } = new(
    [
        Key("name", KeyShape.LocalizedText, "contact-name"),
        Key("role", KeyShape.LocalizedText, "contact-role"),
        Key("phone", KeyShape.Text, "contact-phone"),
        Key("email", KeyShape.Text, "contact-email"),
        Key("hours", KeyShape.LocalizedText, "contact-hours"),
    ]);

    /// <summary>The keys of the file.</summary>
    public static KeyTable Site { get; } = new(
    [
        Key("title", KeyShape.LocalizedText) with { IsRequired = true },
        Key("description", KeyShape.LocalizedText),
        Key("base_url", KeyShape.Text) with { IsRequired = true },
        Key("languages", KeyShape.Texts) with { IsRequired = true },
        Key("time_zone", KeyShape.Text),
        Key("organization", KeyShape.Map) with { Below = Organization() },
        Key("contacts", KeyShape.NamedMaps) with { Below = Contact },
        Key("boilerplate", KeyShape.NamedMaps),
        Key("per_page", KeyShape.Number),
        Key("permalink", KeyShape.Text),
        Key("feeds", KeyShape.Map) with { Below = new([Key("items", KeyShape.Number, "feeds-items")]) },
        Key("translations", KeyShape.Anything),
        Key("unknown_tags", KeyShape.Text) with { Choices = Choices("error", "warn") },
        Key("html", KeyShape.Text) with { Choices = Choices("safe", "trusted") },
        Key("typography", KeyShape.Boolean),
        Key("theme", KeyShape.Map) with { Below = new([Key("accent", KeyShape.Text, "theme-accent")]) },
        Key("extra", KeyShape.Anything),
    ]);

    private static KeyTable Organization() => new(
    [
        Key("name", KeyShape.LocalizedText, "organization-name"),
        Key("url", KeyShape.Text, "organization-url"),
        Key("logo", KeyShape.Text, "organization-logo"),
        Key("image", KeyShape.Text, "organization-image"),
        Key("address", KeyShape.LocalizedText, "organization-address"),
        Key("same_as", KeyShape.Texts, "organization-same_as"),
    ]);

    private static EquatableArray<string> Choices(params ReadOnlySpan<string> words) => EquatableArray.Create(words);

    private static KnownKey Key(string name, KeyShape shape, string? phrase = null) => new(name, shape) { Phrase = "key-" + (phrase ?? "site-" + name) };
}
