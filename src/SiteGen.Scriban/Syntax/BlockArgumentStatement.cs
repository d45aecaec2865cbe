namespace SiteGen.Scriban.Syntax;

/// <summary>`$$`: runs the block that `wrap` gave to the function.</summary>
internal sealed record BlockArgumentStatement(SourceSpan Span) : Statement(Span);
