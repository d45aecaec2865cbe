using SiteGen.Pipeline.Model;
using SiteGen.Primitives.Collections;

namespace SiteGen.Authoring.Status;

/// <summary>A release in the report.</summary>
/// <param name="Path">The file of its first language.</param>
/// <param name="Title">Its title there.</param>
/// <param name="Condition">How far its least public version has come.</param>
/// <param name="At">When the clock changes that: the embargo's or the date's instant, or that of expiry; null when it never does by itself.</param>
/// <param name="Regions">Indexes of its regions in the tree, and of all that these lie in.</param>
public sealed record ListedRelease(string Path, string Title, ReleaseCondition Condition, SiteMoment? At, EquatableArray<int> Regions);
