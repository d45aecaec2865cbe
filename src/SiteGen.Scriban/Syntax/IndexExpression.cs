namespace SiteGen.Scriban.Syntax;

/// <summary>`target[index]`</summary>
internal sealed record IndexExpression(SourceSpan Span, Expression Target, Expression Index, bool IsSafe) : Expression(Span);
