namespace SiteGen.Scriban.Syntax;

/// <summary>`for.index` and its like.</summary>
internal sealed record LoopMemberExpression(SourceSpan Span, LoopKind Kind, LoopMember Member, SourceSpan MemberSpan) : Expression(Span);
