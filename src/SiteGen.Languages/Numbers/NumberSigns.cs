namespace SiteGen.Languages.Numbers;

/// <summary>The signs with which a language writes numbers; the default is neutral: no-break spaces, a decimal point.</summary>
public sealed record NumberSigns
{
    /// <summary>Stands between groups of three digits, also in four-digit numbers. U+00A0, since fonts' subsets lack U+202F.</summary>
    public string Group { get; init; } = "\u00A0";

    /// <summary>Stands before the fraction.</summary>
    public string Decimal { get; init; } = ".";

    /// <summary>Stands before a negative number: U+2212, not the hyphen.</summary>
    public string Minus { get; init; } = "\u2212";

    /// <summary>Stands before an increase.</summary>
    public string Plus { get; init; } = "+";

    /// <summary>How a percentage is written; `{n}` is the number.</summary>
    public string PercentPattern { get; init; } = "{n}%";

    /// <summary>How a number and its unit or currency are written; `{n}` is the number, `{unit}` the unit.</summary>
    public string UnitPattern { get; init; } = "{n}\u00A0{unit}";
}
