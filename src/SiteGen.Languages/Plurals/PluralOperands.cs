namespace SiteGen.Languages.Plurals;

/// <summary>What a plural rule may ask of a number, by the letters of CLDR.</summary>
/// <param name="N">The number without its sign.</param>
/// <param name="I">Its whole part.</param>
/// <param name="V">How many digits of fraction are shown, with zeros at the end.</param>
/// <param name="W">The same without zeros at the end.</param>
/// <param name="F">The shown fraction as a whole number, with zeros at the end.</param>
/// <param name="T">The same without zeros at the end.</param>
public readonly record struct PluralOperands(decimal N, decimal I, int V, int W, decimal F, decimal T)
{
    /// <summary>The operands of a number, whose scale says how many digits of fraction are shown: 1.50 shows two.</summary>
    public static PluralOperands Of(decimal number)
    {
        var n = Math.Abs(number);
        var i = decimal.Truncate(n);
        int v = n.Scale;
        var f = n - i;
        for (var digit = 0; digit < v; digit++)
        {
            f *= 10;
        }

        f = decimal.Truncate(f);
        var t = f;
        var w = v;
        while (w > 0 && t % 10 == 0)
        {
            t = decimal.Truncate(t / 10);
            w--;
        }

        return new PluralOperands(n, i, v, w, f, t);
    }
}
