namespace SiteGen.Scriban.Parsing;

internal sealed partial class Lexer
{
    private char Current => position < text.Length ? text[position] : '\0';

    /// <summary>Code up to its end or the end of the file.</summary>
    private Strip Code()
    {
        openBraces = 0;
        while (position < text.Length)
        {
            if (openBraces == 0 && ClosingLength(position) is var length && length > 0)
            {
                Add(TokenKind.CodeClose, position, position + length);
                var strip = length == 2 ? Strip.None : MarkAt(position);
                position += length;
                return strip;
            }

            if (openBraces == 0 && text[position] == '}')
            {
                // Never right, and mostly the end of code with one brace too few: what follows is text again, not more mistakes.
                Add(TokenKind.BraceClose, position, position + 1);
                position++;
                Add(TokenKind.CodeClose, position, position);
                return Strip.None;
            }

            Token();
        }

        return Strip.None;
    }

    /// <summary>The length of `}}`, `-}}` or `~}}` at a place, 0 when none is there.</summary>
    private int ClosingLength(int at)
    {
        var mark = text[at] is '-' or '~' ? 1 : 0;
        return at + mark + 1 < text.Length && text[at + mark] == '}' && text[at + mark + 1] == '}' ? mark + 2 : 0;
    }

    private void Token()
    {
        var letter = text[position];
        if (letter is '\n' or '\r')
        {
            var length = letter == '\r' && position + 1 < text.Length && text[position + 1] == '\n' ? 2 : 1;
            Add(TokenKind.Newline, position, position + length);
            position += length;
        }
        else if (char.IsWhiteSpace(letter))
        {
            position++;
        }
        else if (letter == '#')
        {
            Comment();
        }
        else if (IsNameStart(letter))
        {
            var start = position;
            SkipName();
            Add(TokenKind.Identifier, start, position);
        }
        else if (char.IsAsciiDigit(letter))
        {
            Number();
        }
        else if (letter is '"' or '\'')
        {
            String(letter);
        }
        else if (letter == '`')
        {
            Verbatim();
        }
        else if (letter == '$')
        {
            Dollar();
        }
        else
        {
            Operator(letter);
        }
    }

    private static bool IsNameStart(char letter) => letter == '_' || char.IsLetter(letter);

    private static bool IsNamePart(char letter) => letter == '_' || char.IsLetter(letter) || char.IsDigit(letter);

    private void SkipName()
    {
        while (position < text.Length && IsNamePart(text[position]))
        {
            position++;
        }
    }

    private void Comment()
    {
        var start = position;
        var multiline = position + 1 < text.Length && text[position + 1] == '#';
        position += multiline ? 2 : 1;
        while (position < text.Length)
        {
            if (ClosingLength(position) > 0)
            {
                return;
            }

            if (multiline && text[position] == '#' && position + 1 < text.Length && text[position + 1] == '#' && position > start + 1)
            {
                position += 2;
                return;
            }

            if (!multiline && text[position] is '\n' or '\r' && !multiline)
            {
                return;
            }

            position++;
        }
    }

    private void Dollar()
    {
        var start = position++;
        switch (Current)
        {
            case '"' or '\'':
                Interpolation(start);
                break;
            case '$':
                position++;
                Add(TokenKind.BlockArgument, start, position);
                break;
            case var letter when char.IsAsciiDigit(letter):
                while (char.IsAsciiDigit(Current))
                {
                    position++;
                }

                Add(TokenKind.Argument, start, position);
                break;
            case var letter when IsNameStart(letter):
                SkipName();
                Add(TokenKind.Local, start, position);
                break;
            default:
                Add(TokenKind.Arguments, start, position);
                break;
        }
    }

    private void Operator(char letter)
    {
        openBraces += letter switch { '{' => 1, '}' when openBraces > 0 => -1, _ => 0 };
        if (letter == '{' && position > 0 && text[position - 1] == '{' && openBraces > 1)
        {
            // Code begins inside code: a mistake that ends with this code, not with the file.
            openBraces = 0;
        }

        var (kind, length) = Operators.Match(text.AsSpan(position));
        if (kind == TokenKind.InvalidCharacter && char.IsHighSurrogate(letter) && position + 1 < text.Length)
        {
            length = 2;
        }

        Add(kind, position, position + length);
        position += length;
    }
}
