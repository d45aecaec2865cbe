namespace SiteGen.Scriban.Syntax;

/// <summary>A member of an object literal.</summary>
internal sealed record ObjectMember(SourceSpan Span, string Name, Expression Value) : SyntaxNode(Span);
