namespace SiteGen.Scriban.Syntax;

/// <summary>`target.name`; safe when a null target gives null: after `?.` and further on in the same chain.</summary>
internal sealed record MemberExpression(SourceSpan Span, Expression Target, string Name, SourceSpan NameSpan, bool IsSafe) : Expression(Span);
