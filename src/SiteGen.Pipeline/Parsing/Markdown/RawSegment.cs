namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>A run of raw HTML: where it stands in the rendered text, where in the source, and how long it is.</summary>
internal readonly record struct RawSegment(int Rendered, int Source, int Length);
