namespace SiteGen.Scriban.Syntax;

/// <summary>Anything a template is made of.</summary>
internal abstract record SyntaxNode(SourceSpan Span);
