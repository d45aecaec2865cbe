using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Parsing;

/// <summary>A block of a text with the pieces of its source, in order. <paramref name="Level"/> is that of a heading, else 0.</summary>
public sealed record ProseBlock(ProseBlockKind Kind, int Level, EquatableArray<ProseRun> Runs);
