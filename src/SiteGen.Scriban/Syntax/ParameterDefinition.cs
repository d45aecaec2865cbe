using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Syntax;

/// <summary>A parameter of a template's function.</summary>
internal sealed record ParameterDefinition(SourceSpan Span, string Name, Value? Default, bool IsRest) : SyntaxNode(Span);
