using SiteGen.Primitives.Collections;

namespace SiteGen.Scriban.Syntax;

/// <summary>Statements in order.</summary>
internal sealed record Block(SourceSpan Span, EquatableArray<Statement> Statements) : SyntaxNode(Span);
