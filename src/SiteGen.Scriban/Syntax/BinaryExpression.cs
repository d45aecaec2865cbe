namespace SiteGen.Scriban.Syntax;

/// <summary>`left operator right`</summary>
internal sealed record BinaryExpression(SourceSpan Span, BinaryOperator Operator, SourceSpan OperatorSpan, Expression Left, Expression Right) : Expression(Span);
