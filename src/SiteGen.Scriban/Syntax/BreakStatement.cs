namespace SiteGen.Scriban.Syntax;

/// <summary>`break`</summary>
internal sealed record BreakStatement(SourceSpan Span) : Statement(Span);
