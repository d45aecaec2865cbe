namespace SiteGen.Scriban.Syntax;

/// <summary>`import value`</summary>
internal sealed record ImportStatement(SourceSpan Span, Expression Value) : Statement(Span);
