namespace SiteGen.Scriban.Syntax;

/// <summary>`with target … end`</summary>
internal sealed record WithStatement(SourceSpan Span, Expression Target, Block Body) : Statement(Span);
