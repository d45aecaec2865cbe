namespace SiteGen.Scriban.Syntax;

/// <summary>`$0`, `$1` …</summary>
internal sealed record ArgumentExpression(SourceSpan Span, int Index) : Expression(Span);
