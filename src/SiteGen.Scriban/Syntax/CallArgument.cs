namespace SiteGen.Scriban.Syntax;

/// <summary>An argument: by place or by name, or a list whose items are arguments.</summary>
internal sealed record CallArgument(SourceSpan Span, string? Name, SourceSpan NameSpan, Expression Value, bool IsSpread) : SyntaxNode(Span);
