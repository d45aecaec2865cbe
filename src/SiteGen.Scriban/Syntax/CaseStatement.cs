using SiteGen.Primitives.Collections;

namespace SiteGen.Scriban.Syntax;

/// <summary>`case … when … else … end`</summary>
internal sealed record CaseStatement(SourceSpan Span, Expression Value, EquatableArray<WhenBlock> Branches, Block? Else) : Statement(Span);
