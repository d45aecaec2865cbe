using SiteGen.Primitives.Collections;

namespace SiteGen.Scriban.Syntax;

/// <summary>`target argument argument` or `target(argument, argument)`.</summary>
internal sealed record CallExpression(SourceSpan Span, Expression Target, EquatableArray<CallArgument> Arguments, bool IsExplicit) : Expression(Span);
