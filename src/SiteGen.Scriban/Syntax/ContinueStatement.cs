namespace SiteGen.Scriban.Syntax;

/// <summary>`continue`</summary>
internal sealed record ContinueStatement(SourceSpan Span) : Statement(Span);
