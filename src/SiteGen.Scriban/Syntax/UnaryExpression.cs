namespace SiteGen.Scriban.Syntax;

/// <summary>`-operand`, `!operand`, `@operand` …</summary>
internal sealed record UnaryExpression(SourceSpan Span, UnaryOperator Operator, Expression Operand) : Expression(Span);
