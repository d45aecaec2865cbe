using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.External;

/// <summary>An address of another site, without its `#…`, and the places that link to it.</summary>
public sealed record ExternalLink(string Address, EquatableArray<SourceLocation> Places);
