namespace SiteGen.Scriban.Syntax;

/// <summary>An operator before its operand.</summary>
internal enum UnaryOperator : byte
{
    Negate,
    Plus,
    Not,
    Alias,
    Spread,
}
