namespace SiteGen.Scriban.Syntax;

/// <summary>`condition ? then : else`</summary>
internal sealed record ConditionalExpression(SourceSpan Span, Expression Condition, Expression Then, Expression Else) : Expression(Span);
