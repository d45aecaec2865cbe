using SiteGen.Languages.Numbers;

namespace SiteGen.Languages.Plurals;

/// <summary>Writes counted phrases in one language: «5 материалов», «1,5 материала».</summary>
public sealed class PluralText(LanguageFormats formats)
{
    private const string NumberPlace = "{n}";
    private readonly NumberText numbers = new(formats.Numbers);

    /// <summary>The phrase for a whole number.</summary>
    public string Of(long number, PluralForms forms) =>
        forms[formats.Plurals.Of(number)].Replace(NumberPlace, numbers.Of(number), StringComparison.Ordinal);

    /// <summary>The phrase for a number; the form goes by the number as it is shown, so 1.0 without a fixed fraction is «1 материал».</summary>
    public string Of(decimal number, PluralForms forms, int? fraction = null) =>
        forms[formats.Plurals.Of(Scaled(number, fraction))].Replace(NumberPlace, numbers.Of(number, fraction), StringComparison.Ordinal);

    private static decimal Scaled(decimal number, int? fraction)
    {
        var shown = NumberText.Shown(number, fraction);

        // Rounding never adds digits: «1,0» needs the zero that `decimal.Round` does not give.
        return fraction is > 0 and var digits && shown.Scale < digits
            ? shown + new decimal(0, 0, 0, isNegative: false, (byte)Math.Min(digits, 28))
            : shown;
    }
}
