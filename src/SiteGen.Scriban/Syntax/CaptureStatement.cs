namespace SiteGen.Scriban.Syntax;

/// <summary>`capture target … end`</summary>
internal sealed record CaptureStatement(SourceSpan Span, Expression Target, Block Body) : Statement(Span);
