using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Parsing;

/// <summary>
/// The `href` attribute of a link, with the space before it. The target is as the author wrote it, decoded; rendering writes the whole attribute, or
/// nothing where the target may not be named yet: the words of the link stay.
/// </summary>
public sealed record LinkPart(string Target, SourceLocation Location) : BodyPart;
