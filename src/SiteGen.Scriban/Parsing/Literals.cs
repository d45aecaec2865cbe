using System.Globalization;
using System.Numerics;
using System.Text;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Parsing;

/// <summary>What literals mean. Their form has been checked by the lexer.</summary>
internal static class Literals
{
    // An exponent without a point makes an integer: without a bound, `1e999999999` would fill the memory.
    private const int LargestExponent = 4000;
    private const int MostDigits = 4000;

    public static string Verbatim(ReadOnlySpan<char> text) =>
        text.Contains('`') ? text.ToString().Replace("``", "`", StringComparison.Ordinal) : text.ToString();

    public static string String(ReadOnlySpan<char> text)
    {
        if (!text.Contains('\\'))
        {
            return text.ToString();
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                result.Append(text[i]);
                continue;
            }

            i++;
            switch (text[i])
            {
                case '\n':
                    break;
                case '\r':
                    i += i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                    break;
                case 'x':
                    result.Append((char)int.Parse(text.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                    i += 2;
                    break;
                case 'u':
                    result.Append((char)int.Parse(text.Slice(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                    i += 4;
                    break;
                default:
                    result.Append(Escaped(text[i]));
                    break;
            }
        }

        return result.ToString();
    }

    /// <summary>The value of a number; null when it cannot be one.</summary>
    public static Value? Number(ReadOnlySpan<char> token)
    {
        var text = token.Contains('_') ? token.ToString().Replace("_", "", StringComparison.Ordinal) : token;
        if (text.Length > MostDigits)
        {
            return null;
        }

        if (text.Length > 1 && text[0] == '0' && text[1] is 'x' or 'X')
        {
            return Hexadecimal(text[2..]);
        }

        if (text.Length > 1 && text[0] == '0' && text[1] is 'b' or 'B')
        {
            return Binary(text[2..]);
        }

        switch (text[^1])
        {
            case 'f' or 'F':
                return Value.Of(float.Parse(text[..^1], NumberStyles.Float, CultureInfo.InvariantCulture));
            case 'd' or 'D':
                return Value.Of(double.Parse(text[..^1], NumberStyles.Float, CultureInfo.InvariantCulture));
            case 'm' or 'M':
                return decimal.TryParse(text[..^1], NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
                    ? Value.Of(exact)
                    : default(Value?);
            default:
                break;
        }

        if (text.Contains('.'))
        {
            return Value.Of(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture));
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var small) ? small : Integer(text);
    }

    private static Value? Integer(ReadOnlySpan<char> text)
    {
        var e = text.IndexOfAny('e', 'E');
        var number = BigInteger.Parse(e < 0 ? text : text[..e], NumberStyles.None, CultureInfo.InvariantCulture);
        if (e < 0)
        {
            return Value.Of(number);
        }

        if (!int.TryParse(text[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
            || Math.Abs((long)exponent) > LargestExponent)
        {
            return null;
        }

        var factor = BigInteger.Pow(10, Math.Abs(exponent));
        if (exponent >= 0)
        {
            return Value.Of(number * factor);
        }

        var quotient = BigInteger.DivRem(number, factor, out var rest);
        return rest.IsZero ? Value.Of(quotient) : default(Value?);
    }

    private static Value Hexadecimal(ReadOnlySpan<char> digits)
    {
        var unsigned = digits[^1] is 'u' or 'U';
        var number = BigInteger.Parse(
            string.Concat("0", unsigned ? digits[..^1] : digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return unsigned ? Value.Of(number) : Pattern(number);
    }

    private static Value Binary(ReadOnlySpan<char> digits)
    {
        var suffix = digits[^1] is 'u' or 'U' or 'f' or 'F' or 'd' or 'D' ? char.ToLowerInvariant(digits[^1]) : '\0';
        var text = suffix == '\0' ? digits : digits[..^1];
        var point = text.IndexOf('.');
        if (point < 0 && suffix is not ('f' or 'd'))
        {
            var number = BigInteger.Parse(string.Concat("0", text), NumberStyles.AllowBinarySpecifier, CultureInfo.InvariantCulture);
            return suffix == 'u' ? Value.Of(number) : Pattern(number);
        }

        var value = 0.0;
        var place = 1.0;
        foreach (var digit in point < 0 ? text : text[..point])
        {
            value = (value * 2) + (digit - '0');
        }

        foreach (var digit in point < 0 ? default : text[(point + 1)..])
        {
            place /= 2;
            value += place * (digit - '0');
        }

        return suffix == 'f' ? Value.Of((float)value) : Value.Of(value);
    }

    /// <summary>Up to 32 or 64 bits a literal is a bit pattern: `0xffffffff` is -1.</summary>
    private static Value Pattern(BigInteger number)
    {
        if (number <= uint.MaxValue)
        {
            return unchecked((int)(uint)number);
        }

        return number <= ulong.MaxValue ? Value.Of(unchecked((long)(ulong)number)) : Value.Of(number);
    }

    private static char Escaped(char letter) => letter switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'b' => '\b',
        'f' => '\f',
        'v' => '\v',
        '0' => '\0',
        _ => letter,
    };
}
