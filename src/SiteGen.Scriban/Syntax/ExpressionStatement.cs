namespace SiteGen.Scriban.Syntax;

/// <summary>An expression whose value is written.</summary>
internal sealed record ExpressionStatement(SourceSpan Span, Expression Expression) : Statement(Span);
