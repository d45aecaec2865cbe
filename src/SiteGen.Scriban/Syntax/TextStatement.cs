namespace SiteGen.Scriban.Syntax;

/// <summary>Text between codes, already stripped: the span is what is written.</summary>
internal sealed record TextStatement(SourceSpan Span) : Statement(Span);
