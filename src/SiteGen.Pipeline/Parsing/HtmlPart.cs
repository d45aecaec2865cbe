using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Parsing;

/// <summary>Finished HTML in UTF-8.</summary>
public sealed record HtmlPart(EquatableArray<byte> Utf8) : BodyPart;
