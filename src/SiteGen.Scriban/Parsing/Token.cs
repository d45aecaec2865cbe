namespace SiteGen.Scriban.Parsing;

/// <summary>A piece of a template. Of an invalid token, <paramref name="Start"/> is the character to blame.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End);
