namespace SiteGen.Scriban.Syntax;

/// <summary>`this`: the object that assignments write to.</summary>
internal sealed record ThisExpression(SourceSpan Span) : Expression(Span);
