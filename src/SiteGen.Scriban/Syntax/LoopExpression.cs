namespace SiteGen.Scriban.Syntax;

/// <summary>`for`, `while` or `tablerow` as a value: the running loop.</summary>
internal sealed record LoopExpression(SourceSpan Span, LoopKind Kind) : Expression(Span);
