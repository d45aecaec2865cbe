using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Parsing;

/// <summary>The value of an `href` attribute: the target as the author wrote it, decoded; rendering writes the address, encoded for an attribute.</summary>
public sealed record LinkPart(string Target, SourceLocation Location) : BodyPart;
