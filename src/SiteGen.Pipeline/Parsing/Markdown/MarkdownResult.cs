using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>A text that was read.</summary>
/// <param name="Text">The text.</param>
/// <param name="AsInterview">The same as an interview, where that is open; else null.</param>
internal readonly record struct MarkdownResult(MarkdownText Text, Diagnosed<MarkdownText>? AsInterview);
