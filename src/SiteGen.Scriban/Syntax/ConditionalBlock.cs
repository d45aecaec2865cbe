namespace SiteGen.Scriban.Syntax;

/// <summary>A block and the condition under which it runs.</summary>
internal sealed record ConditionalBlock(SourceSpan Span, Expression Condition, Block Body) : SyntaxNode(Span);
