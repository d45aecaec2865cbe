namespace SiteGen.Scriban.Syntax;

/// <summary>`name`: whatever the innermost object that has the name holds.</summary>
internal sealed record VariableExpression(SourceSpan Span, string Name) : Expression(Span);
