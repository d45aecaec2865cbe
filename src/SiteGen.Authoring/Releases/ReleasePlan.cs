using SiteGen.Primitives.Collections;

namespace SiteGen.Authoring.Releases;

/// <summary>A release that may be written: nothing is in its way, and the site builds with it.</summary>
public sealed record ReleasePlan
{
    /// <summary>The last part of its address.</summary>
    public required string Slug { get; init; }

    /// <summary>Its files, the default language first.</summary>
    public required EquatableArray<PlannedFile> Files { get; init; }

    /// <summary>The address of each file's page within the site, in the order of the files.</summary>
    public required EquatableArray<string> Addresses { get; init; }

    /// <summary>The languages whose headline was not given: another language's stands in for it until it is translated.</summary>
    public required EquatableArray<string> Untranslated { get; init; }
}
