using SiteGen.Primitives.Collections;

namespace SiteGen.Scriban.Syntax;

/// <summary>A block and the values for which it runs.</summary>
internal sealed record WhenBlock(SourceSpan Span, EquatableArray<Expression> Values, Block Body) : SyntaxNode(Span);
