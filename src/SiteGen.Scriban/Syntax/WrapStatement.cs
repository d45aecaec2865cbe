namespace SiteGen.Scriban.Syntax;

/// <summary>`wrap f argument … end`</summary>
internal sealed record WrapStatement(SourceSpan Span, Expression Call, Block Body) : Statement(Span);
