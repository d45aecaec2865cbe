namespace SiteGen.Scriban.Syntax;

/// <summary>`while … end`</summary>
internal sealed record WhileStatement(SourceSpan Span, Expression Condition, Block Body) : Statement(Span);
