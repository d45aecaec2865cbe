namespace SiteGen.Scriban.Syntax;

/// <summary>Something that gives a value.</summary>
internal abstract record Expression(SourceSpan Span) : SyntaxNode(Span);
