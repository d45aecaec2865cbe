namespace SiteGen.Scriban.Parsing;

internal sealed partial class Lexer
{
    // Holes nest with the strings inside them, and lexing nests as deep.
    private const int DeepestHole = 32;

    private int holes;

    private void Number()
    {
        var start = position;
        if (Current == '0' && position + 1 < text.Length && text[position + 1] is 'x' or 'X')
        {
            Prefixed(start, char.IsAsciiHexDigit, false);
            return;
        }

        if (Current == '0' && position + 1 < text.Length && text[position + 1] is 'b' or 'B')
        {
            Prefixed(start, static letter => letter is '0' or '1', true);
            return;
        }

        SkipDigits();
        if (Current == '.' && PointBelongs())
        {
            position++;
            SkipDigits();
        }

        if (Current is 'e' or 'E')
        {
            position++;
            if (Current is '+' or '-')
            {
                position++;
            }

            if (!char.IsAsciiDigit(Current))
            {
                Add(TokenKind.InvalidNumber, Math.Min(position, text.Length - 1), position);
                return;
            }

            SkipDigits();
        }

        SkipSuffix();
        Add(TokenKind.Number, start, position);
    }

    private bool PointBelongs()
    {
        var next = position + 1 < text.Length ? text[position + 1] : '\0';
        return next switch
        {
            '.' => false,
            'e' or 'E' => IsExponent(position + 1),
            'f' or 'F' or 'd' or 'D' or 'm' or 'M' => position + 2 >= text.Length || !IsNamePart(text[position + 2]),
            _ => !char.IsLetter(next),
        };
    }

    private bool IsExponent(int place)
    {
        var digit = place + 1 < text.Length && text[place + 1] is '+' or '-' ? place + 2 : place + 1;
        return digit < text.Length && char.IsAsciiDigit(text[digit]);
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Current) || Current == '_')
        {
            position++;
        }
    }

    private void SkipSuffix()
    {
        if (Current is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' && (position + 1 >= text.Length || !IsNamePart(text[position + 1])))
        {
            position++;
        }
    }

    private void Prefixed(int start, Func<char, bool> isDigit, bool fraction)
    {
        position += 2;
        var digits = position;
        while (isDigit(Current) || (Current == '_' && position > digits))
        {
            position++;
        }

        if (position == digits || (!fraction && char.IsLetter(Current) && Current is not ('u' or 'U')))
        {
            Add(TokenKind.InvalidNumber, start, position);
            return;
        }

        if (fraction && Current == '.' && position + 1 < text.Length && isDigit(text[position + 1]))
        {
            position++;
            while (isDigit(Current) || Current == '_')
            {
                position++;
            }
        }

        if (Current is 'u' or 'U' || (fraction && Current is 'f' or 'F' or 'd' or 'D'))
        {
            position++;
        }

        Add(TokenKind.Number, start, position);
    }
}
