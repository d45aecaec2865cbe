namespace SiteGen.Pipeline.Parsing;

/// <summary>A piece of a text's source: where it begins in the file's letters, and how many there are.</summary>
public readonly record struct ProseRun(int Start, int Length, ProseRunKind Kind);
