using SiteGen.Primitives.Collections;

namespace SiteGen.Authoring.Importing.Terms;

/// <summary>What a text names, the most important first.</summary>
/// <param name="Regions">Where it belongs.</param>
/// <param name="OtherRegions">Places that it only names.</param>
/// <param name="Tags">Tags.</param>
/// <param name="Projects">Projects.</param>
/// <param name="People">People.</param>
internal sealed record FoundTerms(
    EquatableArray<string> Regions, EquatableArray<string> OtherRegions, EquatableArray<string> Tags, EquatableArray<string> Projects, EquatableArray<string> People);
