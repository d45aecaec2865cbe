using SiteGen.Primitives.Collections;

namespace SiteGen.Scriban.Syntax;

/// <summary>`$"text {hole}"`; text parts are literals.</summary>
internal sealed record InterpolationExpression(SourceSpan Span, EquatableArray<Expression> Parts) : Expression(Span);
