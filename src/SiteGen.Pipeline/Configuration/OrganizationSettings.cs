using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Configuration;

/// <summary>Who publishes the site.</summary>
public sealed record OrganizationSettings
{
    /// <summary>Its name.</summary>
    public LocalizedText Name { get; init; } = LocalizedText.None;

    /// <summary>Its own site.</summary>
    public string? Url { get; init; }

    /// <summary>Path of its mark under `content/`, with a leading slash.</summary>
    public Located<string>? Logo { get; init; }

    /// <summary>Path under `content/` of the picture shown when a page without a photo is shared.</summary>
    public Located<string>? Image { get; init; }

    /// <summary>Its postal address.</summary>
    public LocalizedText Address { get; init; } = LocalizedText.None;

    /// <summary>Its other pages on the web.</summary>
    public EquatableArray<string> SameAs { get; init; }
}
