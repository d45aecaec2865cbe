namespace SiteGen.Scriban.Parsing;

/// <summary>How tightly operators bind.</summary>
internal static class Precedence
{
    public const int None = 0;
    public const int Coalesce = 20;
    public const int Or = 30;
    public const int And = 40;
    public const int Equality = 70;
    public const int Comparison = 80;
    public const int Additive = 100;
    public const int Multiplicative = 110;
    public const int Range = 130;
    public const int Prefix = 200;
}
