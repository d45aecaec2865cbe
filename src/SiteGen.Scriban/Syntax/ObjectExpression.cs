using SiteGen.Primitives.Collections;

namespace SiteGen.Scriban.Syntax;

/// <summary>`{name: value}`</summary>
internal sealed record ObjectExpression(SourceSpan Span, EquatableArray<ObjectMember> Members) : Expression(Span);
