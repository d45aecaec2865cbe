using SiteGen.Primitives.Collections;

namespace SiteGen.Scriban.Syntax;

/// <summary>`for x in items … end` or `tablerow x in items … end`.</summary>
internal sealed record ForStatement(SourceSpan Span, LoopKind Kind, Expression Variable, Expression Iterator, EquatableArray<CallArgument> Options, Block Body, Block? Else) : Statement(Span);
