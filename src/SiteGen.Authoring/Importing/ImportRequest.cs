using SiteGen.Primitives.Collections;

namespace SiteGen.Authoring.Importing;

/// <summary>What is to be imported.</summary>
public sealed record ImportRequest
{
    /// <summary>Files and folders, as they were named.</summary>
    public required EquatableArray<string> Files { get; init; }

    /// <summary>The folder of the site.</summary>
    public required string Site { get; init; }

    /// <summary>The section that articles go into, unless their source names one.</summary>
    public string Section { get; init; } = "news";

    /// <summary>The file that says what another program's categories are here; null without one.</summary>
    public string? Map { get; init; }

    /// <summary>Whether nothing is written.</summary>
    public bool IsTrial { get; init; }
}
