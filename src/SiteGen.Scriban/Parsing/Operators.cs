namespace SiteGen.Scriban.Parsing;

/// <summary>Finds the operator or punctuation that a text begins with, the longest first.</summary>
internal static class Operators
{
    public static (TokenKind Kind, int Length) Match(ReadOnlySpan<char> text)
    {
        var second = text.Length > 1 ? text[1] : '\0';
        var third = text.Length > 2 ? text[2] : '\0';
        return text[0] switch
        {
            '(' => (TokenKind.ParenOpen, 1),
            ')' => (TokenKind.ParenClose, 1),
            '[' => (TokenKind.BracketOpen, 1),
            ']' => (TokenKind.BracketClose, 1),
            '{' => (TokenKind.BraceOpen, 1),
            '}' => (TokenKind.BraceClose, 1),
            ',' => (TokenKind.Comma, 1),
            ';' => (TokenKind.Semicolon, 1),
            ':' => (TokenKind.Colon, 1),
            '@' => (TokenKind.Alias, 1),
            '^' => (TokenKind.Spread, 1),
            '.' => Dots(second, third),
            '?' => second switch
            {
                '?' => (TokenKind.Coalesce, 2),
                '!' => (TokenKind.NotNullCoalesce, 2),
                '.' => (TokenKind.SafeDot, 2),
                _ => (TokenKind.Question, 1),
            },
            '&' => second == '&' ? (TokenKind.And, 2) : (TokenKind.InvalidCharacter, 1),
            '|' => second switch
            {
                '|' => (TokenKind.Or, 2),
                '>' => (TokenKind.Pipe, 2),
                _ => (TokenKind.Pipe, 1),
            },
            _ => Arithmetic(text[0], second, third),
        };
    }

    private static (TokenKind Kind, int Length) Arithmetic(char first, char second, char third) => first switch
    {
        '+' => second switch
        {
            '+' => (TokenKind.Increment, 2),
            '=' => (TokenKind.PlusAssign, 2),
            _ => (TokenKind.Plus, 1),
        },
        '-' => second switch
        {
            '-' => (TokenKind.Decrement, 2),
            '=' => (TokenKind.MinusAssign, 2),
            _ => (TokenKind.Minus, 1),
        },
        '*' => second == '=' ? (TokenKind.MultiplyAssign, 2) : (TokenKind.Multiply, 1),
        '/' => second switch
        {
            '/' => third == '=' ? (TokenKind.DivideRoundAssign, 3) : (TokenKind.DivideRound, 2),
            '=' => (TokenKind.DivideAssign, 2),
            _ => (TokenKind.Divide, 1),
        },
        '%' => second == '=' ? (TokenKind.ModuloAssign, 2) : (TokenKind.Modulo, 1),
        '<' => second switch
        {
            '<' => (TokenKind.ShiftLeft, 2),
            '=' => (TokenKind.LessOrEqual, 2),
            _ => (TokenKind.Less, 1),
        },
        '>' => second switch
        {
            '>' => (TokenKind.ShiftRight, 2),
            '=' => (TokenKind.GreaterOrEqual, 2),
            _ => (TokenKind.Greater, 1),
        },
        '=' => second == '=' ? (TokenKind.Equal, 2) : (TokenKind.Assign, 1),
        '!' => second == '=' ? (TokenKind.NotEqual, 2) : (TokenKind.Not, 1),
        _ => (TokenKind.InvalidCharacter, 1),
    };

    private static (TokenKind Kind, int Length) Dots(char second, char third) => (second, third) switch
    {
        ('.', '<') => (TokenKind.RangeExclusive, 3),
        ('.', '.') => (TokenKind.Ellipsis, 3),
        ('.', _) => (TokenKind.Range, 2),
        _ => (TokenKind.Dot, 1),
    };
}
