using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Syntax;

/// <summary>`42`, `"text"`, `null`.</summary>
internal sealed record LiteralExpression(SourceSpan Span, Value Value) : Expression(Span);
