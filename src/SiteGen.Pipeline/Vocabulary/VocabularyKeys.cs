using SiteGen.Pipeline.Yaml;
using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Vocabulary;

/// <summary>The keys of the files under `content/data/`. A key that is not here is reported as unknown.</summary>
public static class VocabularyKeys
{
    private static readonly KnownKey Id = Key("id", KeyShape.Text) with { IsRequired = true };
    private static readonly KnownKey Name = Key("name", KeyShape.LocalizedText) with { IsRequired = true };

    /// <summary>The words for the level of a region.</summary>
    public static EquatableArray<string> Levels { get; } = ["country", "oblast", "republican-city", "city", "district"];

    /// <summary>A region.</summary>
    public static KeyTable Region { get; } = new(
    [
        Id,
        Name,
        Key("in", KeyShape.LocalizedText),
        Key("parent", KeyShape.Text),
        Key("level", KeyShape.Text) with { Choices = Levels },
        Key("iso", KeyShape.Text),
        Key("kato", KeyShape.Text),
        Key("aliases", KeyShape.Texts),
        Key("tile", KeyShape.Anything),

        // A column of older data sets that nothing shows.
        new KnownKey("iso_legacy", KeyShape.Anything),
    ]);

    /// <summary>A tag or a project.</summary>
    public static KeyTable Term { get; } = new([Id, Name, Key("description", KeyShape.LocalizedText), Key("aliases", KeyShape.Texts)]);

    /// <summary>A speaker or an author.</summary>
    public static KeyTable Person { get; } = new([Id, Name, Key("role", KeyShape.LocalizedText), Key("url", KeyShape.Text)]);

    /// <summary>An entry of a list: `regions`, `people`, `tags` or `projects`.</summary>
    public static KeyTable EntryOf(string list) => list switch
    {
        "regions" => Region,
        "people" => Person,
        _ => Term,
    };

    /// <summary>What may stand around a list in a file that names it. The version and the date of a data set are for its keepers; nothing shows them.</summary>
    public static KeyTable FileOf(string list) => new(
    [
        new KnownKey(list, KeyShape.Maps) { Below = EntryOf(list), IsRequired = true, Phrase = "key-data-list" },
        new("version", KeyShape.Anything),
        new("updated", KeyShape.Anything),
    ]);

    private static KnownKey Key(string name, KeyShape shape) => new(name, shape) { Phrase = "key-data-" + name };
}
