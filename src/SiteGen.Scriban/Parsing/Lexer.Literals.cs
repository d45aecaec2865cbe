namespace SiteGen.Scriban.Parsing;

internal sealed partial class Lexer
{
    private void String(char quote)
    {
        var start = position++;
        while (position < text.Length && text[position] != quote)
        {
            if (text[position] == '\\')
            {
                var wrong = SkipEscape(false);
                if (wrong >= 0)
                {
                    Add(TokenKind.InvalidEscape, wrong, wrong + 1);
                    return;
                }
            }
            else
            {
                position++;
            }
        }

        End(TokenKind.String, start);
    }

    private void Verbatim()
    {
        var start = position++;
        while (position < text.Length)
        {
            if (text[position] != '`')
            {
                position++;
            }
            else if (position + 1 < text.Length && text[position + 1] == '`')
            {
                position += 2;
            }
            else
            {
                break;
            }
        }

        End(TokenKind.Verbatim, start);
    }

    private void End(TokenKind kind, int start)
    {
        if (position >= text.Length)
        {
            Add(TokenKind.UnterminatedString, text.Length - 1, text.Length);
            return;
        }

        position++;
        Add(kind, start, position);
    }

    /// <summary>Passes over an escape sequence; gives the place of the first character that cannot belong to one, or -1.</summary>
    private int SkipEscape(bool braces)
    {
        position++;
        var letter = Current;
        switch (letter)
        {
            case 'n' or 'r' or 't' or 'b' or 'f' or 'v' or '0' or '\\' or '"' or '\'' or '\n':
            case '{' or '}' when braces:
                position++;
                return -1;
            case '\r':
                position++;
                if (Current == '\n')
                {
                    position++;
                }

                return -1;
            case 'x':
                position++;
                return SkipHex(2);
            case 'u':
                position++;
                return SkipHex(4);
            default:
                return Math.Min(position, text.Length - 1);
        }
    }

    private int SkipHex(int digits)
    {
        for (var i = 0; i < digits; i++)
        {
            if (!char.IsAsciiHexDigit(Current))
            {
                return Math.Min(position, text.Length - 1);
            }

            position++;
        }

        return -1;
    }

    /// <summary>An interpolated string: pieces of text and holes. A hole ends at the first `}`, so it holds no object literal.</summary>
    private void Interpolation(int start)
    {
        var quote = text[position++];
        Add(TokenKind.InterpolationStart, start, position);
        var piece = position;
        while (position < text.Length)
        {
            var letter = text[position];
            if (letter == quote)
            {
                Add(TokenKind.InterpolationText, piece, position);
                Add(TokenKind.InterpolationEnd, position, position + 1);
                position++;
                return;
            }

            if (letter == '\\')
            {
                if (SkipEscape(true) >= 0)
                {
                    Add(TokenKind.InvalidEscape, start, position);
                    return;
                }
            }
            else if (letter == '{')
            {
                Add(TokenKind.InterpolationText, piece, position);
                if (!Hole())
                {
                    return;
                }

                piece = position;
            }
            else
            {
                position++;
            }
        }

        Add(TokenKind.UnterminatedString, text.Length - 1, text.Length);
    }

    private bool Hole()
    {
        Add(TokenKind.HoleOpen, position, position + 1);
        position++;
        var outer = openBraces;
        if (++holes > DeepestHole)
        {
            Add(TokenKind.InvalidCharacter, position - 1, position);
            position = text.Length;
            return false;
        }

        while (position < text.Length && text[position] != '}')
        {
            // Braces inside a hole are for the parser to refuse; they must not hide the end of the code.
            Token();
        }

        holes--;
        openBraces = outer;
        if (position >= text.Length)
        {
            Add(TokenKind.UnterminatedString, text.Length - 1, text.Length);
            return false;
        }

        Add(TokenKind.HoleClose, position, position + 1);
        position++;
        return true;
    }
}
