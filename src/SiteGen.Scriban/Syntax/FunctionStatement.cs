namespace SiteGen.Scriban.Syntax;

/// <summary>`func name … end` or `name(a, b) = expression`.</summary>
internal sealed record FunctionStatement(SourceSpan Span, Expression Target, FunctionDefinition Definition) : Statement(Span);
