namespace SiteGen.Scriban.Syntax;

/// <summary>`(inner)`</summary>
internal sealed record ParenthesizedExpression(SourceSpan Span, Expression Inner) : Expression(Span);
