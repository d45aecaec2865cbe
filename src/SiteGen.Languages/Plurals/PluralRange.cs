namespace SiteGen.Languages.Plurals;

/// <summary>Whole numbers from <paramref name="From"/> to <paramref name="To"/>, both included.</summary>
internal readonly record struct PluralRange(decimal From, decimal To)
{
    public bool Contains(decimal number) => number >= From && number <= To && decimal.IsInteger(number);
}
