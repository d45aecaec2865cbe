namespace SiteGen.Scriban.Syntax;

/// <summary>`readonly x`</summary>
internal sealed record ReadonlyStatement(SourceSpan Span, Expression Variable) : Statement(Span);
