using SiteGen.Primitives.Collections;

namespace SiteGen.Scriban.Syntax;

/// <summary>`if … else if … else … end`</summary>
internal sealed record IfStatement(SourceSpan Span, EquatableArray<ConditionalBlock> Branches, Block? Else) : Statement(Span);
