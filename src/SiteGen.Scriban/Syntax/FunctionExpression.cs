namespace SiteGen.Scriban.Syntax;

/// <summary>`do … end`</summary>
internal sealed record FunctionExpression(SourceSpan Span, FunctionDefinition Definition) : Expression(Span);
