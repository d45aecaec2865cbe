using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Parsing;

/// <summary>A heading of the text with the anchor that it was given.</summary>
public sealed record Heading(int Level, string Id, string Text, SourceLocation Location);
