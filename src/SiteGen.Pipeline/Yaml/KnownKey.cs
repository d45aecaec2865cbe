using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Yaml;

/// <summary>A key that a reader asks for. Whoever reads it and whoever describes it to an editor's program hold to the same entry.</summary>
/// <param name="Name">The key.</param>
/// <param name="Shape">What stands behind it.</param>
public sealed record KnownKey(string Name, KeyShape Shape)
{
    /// <summary>The phrase that describes it: `key-title`; empty for what is read and never written anew.</summary>
    public string Phrase { get; init; } = "";

    /// <summary>Whether it must be there.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The words that it takes, where it takes only some.</summary>
    public EquatableArray<string> Choices { get; init; }

    /// <summary>The list of the site whose ids it takes: `regions`, `tags`, `projects`, `people`, `contacts`, `boilerplate`; empty for none.</summary>
    public string Ids { get; init; } = "";

    /// <summary>The keys of the map behind it.</summary>
    public KeyTable? Below { get; init; }
}
