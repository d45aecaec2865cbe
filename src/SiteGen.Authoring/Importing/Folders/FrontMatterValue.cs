using SiteGen.Primitives.Collections;

namespace SiteGen.Authoring.Importing.Folders;

/// <summary>
/// A value of another generator's front matter, whichever of YAML, TOML and JSON it was written in: a text, a list, or a map. Exactly one of the
/// three is there.
/// </summary>
internal sealed record FrontMatterValue
{
    private FrontMatterValue()
    {
    }

    /// <summary>The text; null for a list or a map.</summary>
    public string? Text { get; private init; }

    /// <summary>The items of a list.</summary>
    public EquatableArray<FrontMatterValue> Items { get; private init; }

    /// <summary>The entries of a map, each key once.</summary>
    public EquatableArray<(string Key, FrontMatterValue Value)> Entries { get; private init; }

    /// <summary>The value of a key, whatever its capitals; null for anything without it.</summary>
    public FrontMatterValue? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase))
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }

    /// <summary>The texts of a list, or the one text; nothing of maps.</summary>
    public IEnumerable<string> Texts => Text is { Length: > 0 } text ? [text] : Items.Select(item => item.Text).OfType<string>().Where(item => item.Length > 0);

    /// <summary>A map without entries.</summary>
    public static FrontMatterValue Nothing { get; } = Of(Array.Empty<(string, FrontMatterValue)>());

    /// <summary>A text.</summary>
    public static FrontMatterValue Of(string text) => new() { Text = text };

    /// <summary>A list.</summary>
    public static FrontMatterValue Of(IEnumerable<FrontMatterValue> items) => new() { Items = items.ToEquatableArray() };

    /// <summary>A map; the first value of a key counts.</summary>
    public static FrontMatterValue Of(IEnumerable<(string Key, FrontMatterValue Value)> entries) =>
        new() { Entries = entries.DistinctBy(entry => entry.Key, StringComparer.OrdinalIgnoreCase).ToEquatableArray() };

    /// <summary>The value as YAML on one line.</summary>
    public string ToYaml() => Text is { } text ? Writing.YamlWords.Quoted(text)
        : !Entries.IsEmpty ? $"{{ {string.Join(", ", Entries.Select(entry => $"{Writing.YamlWords.Quoted(entry.Key)}: {entry.Value.ToYaml()}"))} }}"
        : $"[{string.Join(", ", Items.Select(item => item.ToYaml()))}]";
}
