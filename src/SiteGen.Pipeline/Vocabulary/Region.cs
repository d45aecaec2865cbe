using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Pipeline.Configuration;

namespace SiteGen.Pipeline.Vocabulary;

/// <summary>A unit of the region tree.</summary>
public sealed record Region
{
    /// <summary>Its id, which addresses use.</summary>
    public required Located<string> Id { get; init; }

    /// <summary>Its name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>«In the region», ready inflected.</summary>
    public LocalizedText In { get; init; } = LocalizedText.None;

    /// <summary>The id of the unit it lies in, null for a root.</summary>
    public string? Parent { get; init; }

    /// <summary>`country`, `oblast`, `republican-city`, `city`, `district` or empty.</summary>
    public string Level { get; init; } = "";

    /// <summary>Whether it is the whole that the region index itself stands for.</summary>
    public bool IsCountry => Level == "country";

    /// <summary>Its ISO 3166-2 code.</summary>
    public string? Iso { get; init; }

    /// <summary>Its code in the state classifier.</summary>
    public string? Kato { get; init; }

    /// <summary>Other spellings, for suggestions and imports; never displayed.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>Its place on the tile map.</summary>
    public Tile? Tile { get; init; }
}
