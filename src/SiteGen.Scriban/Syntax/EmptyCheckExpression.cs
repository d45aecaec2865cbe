namespace SiteGen.Scriban.Syntax;

/// <summary>`target.empty?`</summary>
internal sealed record EmptyCheckExpression(SourceSpan Span, Expression Target) : Expression(Span);
