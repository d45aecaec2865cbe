namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>The place in a text where a limit is passed.</summary>
internal readonly record struct TextExcess(int Offset, int Limit);
