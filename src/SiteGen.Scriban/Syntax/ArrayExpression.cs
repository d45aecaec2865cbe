using SiteGen.Primitives.Collections;

namespace SiteGen.Scriban.Syntax;

/// <summary>`[item, item]`</summary>
internal sealed record ArrayExpression(SourceSpan Span, EquatableArray<Expression> Items) : Expression(Span);
