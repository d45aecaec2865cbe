namespace SiteGen.Scriban.Syntax;

/// <summary>`$name`, without the dollar.</summary>
internal sealed record LocalExpression(SourceSpan Span, string Name) : Expression(Span);
