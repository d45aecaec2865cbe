using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Parsing;

/// <summary>
/// A whole `img` element (in a `figure` when <paramref name="IsBlock"/>: the picture is a paragraph of its own, and its title the caption).
/// </summary>
public sealed record ImagePart(string Target, string Alt, string? Title, bool IsBlock, SourceLocation Location) : BodyPart;
