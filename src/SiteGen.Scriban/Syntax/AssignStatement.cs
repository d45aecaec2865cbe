namespace SiteGen.Scriban.Syntax;

/// <summary>`target = value`, `target += value`.</summary>
internal sealed record AssignStatement(SourceSpan Span, Expression Target, BinaryOperator? Operator, SourceSpan OperatorSpan, Expression Value) : Statement(Span);
