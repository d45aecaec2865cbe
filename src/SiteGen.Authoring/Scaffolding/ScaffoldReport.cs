using SiteGen.Primitives.Collections;

namespace SiteGen.Authoring.Scaffolding;

/// <summary>The files that were written, relative to the new site, in ordinal order.</summary>
public sealed record ScaffoldReport(EquatableArray<string> Files);
