namespace SiteGen.Scriban.Syntax;

/// <summary>`x++`, `--x`</summary>
internal sealed record IncrementExpression(SourceSpan Span, Expression Target, int Step, bool IsPrefix) : Expression(Span);
