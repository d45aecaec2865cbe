namespace SiteGen.Scriban.Syntax;

/// <summary>`ret value`</summary>
internal sealed record ReturnStatement(SourceSpan Span, Expression? Value, bool IsImplied = false) : Statement(Span);
