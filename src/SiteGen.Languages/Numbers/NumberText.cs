using System.Globalization;
using System.Runtime.CompilerServices;

namespace SiteGen.Languages.Numbers;

/// <summary>
/// Writes numbers for people, with one language's signs. `fraction` is the number of digits after the decimal sign; without it a number
/// is written as shortly as it can be. Halves are rounded away from zero, as the press does.
/// </summary>
public sealed class NumberText(NumberSigns signs)
{
    private const string NumberPlace = "{n}";
    private const string UnitPlace = "{unit}";

    // 29 digits, a sign, a point and 28 digits of fraction.
    private const int LongestDecimal = 60;
    private const int MostFractionDigits = 28;

    /// <summary>A whole number: 1 250.</summary>
    public string Of(long number) => Of((decimal)number);

    /// <summary>A number: 1 250,5.</summary>
    public string Of(decimal number, int? fraction = null) => Write("", number, fraction, signed: false, "");

    /// <summary>A number; one too large for <see cref="decimal"/> is written in the invariant way.</summary>
    public string Of(double number, int? fraction = null) =>
        TryExact(number, out var exact) ? Of(exact, fraction) : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A percentage, given as it is to be read: 43.5 is «43,5 %».</summary>
    public string Percent(decimal number, int? fraction = null) => Percent(number, fraction, signed: false);

    /// <summary>A difference, always with its sign, save for nothing at all: «+1 250», «−3,2», «0».</summary>
    public string Change(decimal number, int? fraction = null) => Write("", number, fraction, signed: true, "");

    /// <summary>A difference in percent: «−3,2 %».</summary>
    public string PercentChange(decimal number, int? fraction = null) => Percent(number, fraction, signed: true);

    /// <summary>A number and its unit or currency: «6 900 000 ₸».</summary>
    public string WithUnit(decimal number, string unit, int? fraction = null)
    {
        // The unit goes in last: its own text may hold anything, even the number's place.
        Split(signs.UnitPattern, out var before, out var after);
        return Write(
            before.ToString().Replace(UnitPlace, unit, StringComparison.Ordinal),
            number,
            fraction,
            signed: false,
            after.ToString().Replace(UnitPlace, unit, StringComparison.Ordinal));
    }

    /// <summary>The number as it is shown: rounded to <paramref name="fraction"/> digits, or without the zeros that its type carries along.</summary>
    public static decimal Shown(decimal number, int? fraction)
    {
        if (fraction is { } digits)
        {
            var rounded = decimal.Round(number, Math.Clamp(digits, 0, MostFractionDigits), MidpointRounding.AwayFromZero);
            return rounded == 0 ? 0 : rounded;
        }

        // Division by a one of full scale drops the trailing zeros of the scale.
        return number == 0 ? 0 : number / 1.0000000000000000000000000000m;
    }

    private string Percent(decimal number, int? fraction, bool signed)
    {
        Split(signs.PercentPattern, out var before, out var after);
        return Write(before, number, fraction, signed, after);
    }

    private string Write(ReadOnlySpan<char> before, decimal number, int? fraction, bool signed, ReadOnlySpan<char> after)
    {
        var shown = Shown(number, fraction);
        Span<char> buffer = stackalloc char[LongestDecimal];
        Span<char> format = stackalloc char[4];
        var formatLength = 0;
        if (fraction is { } digits)
        {
            format[0] = 'F';
            Math.Clamp(digits, 0, MostFractionDigits).TryFormat(format[1..], out formatLength, default, CultureInfo.InvariantCulture);
            formatLength++;
        }

        Math.Abs(shown).TryFormat(buffer, out var length, format[..formatLength], CultureInfo.InvariantCulture);
        var plain = buffer[..length];
        var point = plain.IndexOf('.');

        var writer = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[LongestDecimal * 2]);
        writer.AppendFormatted(before);
        writer.AppendLiteral(shown < 0 ? signs.Minus : signed && shown > 0 ? signs.Plus : "");
        AppendGrouped(ref writer, point < 0 ? plain : plain[..point]);

        if (point >= 0)
        {
            writer.AppendLiteral(signs.Decimal);
            writer.AppendFormatted(plain[(point + 1)..]);
        }

        writer.AppendFormatted(after);
        return writer.ToStringAndClear();
    }

    private void AppendGrouped(ref DefaultInterpolatedStringHandler writer, ReadOnlySpan<char> whole)
    {
        var first = whole.Length % 3 == 0 ? Math.Min(3, whole.Length) : whole.Length % 3;
        writer.AppendFormatted(whole[..first]);
        for (var i = first; i < whole.Length; i += 3)
        {
            writer.AppendLiteral(signs.Group);
            writer.AppendFormatted(whole.Slice(i, 3));
        }
    }

    private static void Split(string pattern, out ReadOnlySpan<char> before, out ReadOnlySpan<char> after)
    {
        var place = pattern.IndexOf(NumberPlace, StringComparison.Ordinal);
        before = place < 0 ? default : pattern.AsSpan(0, place);
        after = place < 0 ? pattern : pattern.AsSpan(place + NumberPlace.Length);
    }

    private static bool TryExact(double number, out decimal exact)
    {
        // The conversion keeps 15 significant digits, which is what turns 0.1 + 0.2 into 0.3.
        var fits = Math.Abs(number) < 7.9e28;
        exact = fits ? (decimal)number : 0;
        return fits;
    }
}
