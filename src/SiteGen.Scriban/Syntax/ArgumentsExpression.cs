namespace SiteGen.Scriban.Syntax;

/// <summary>`$`: the arguments of the function or include.</summary>
internal sealed record ArgumentsExpression(SourceSpan Span) : Expression(Span);
