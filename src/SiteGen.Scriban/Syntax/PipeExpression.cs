namespace SiteGen.Scriban.Syntax;

/// <summary>`left | right`</summary>
internal sealed record PipeExpression(SourceSpan Span, Expression Left, Expression Right) : Expression(Span);
