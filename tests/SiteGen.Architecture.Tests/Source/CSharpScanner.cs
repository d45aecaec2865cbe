using System.Globalization;

namespace SiteGen.Architecture.Tests.Source;

/// <summary>Cuts C# into words, signs, literals and comments: enough to count lines and to find declarations, whatever stands in texts.</summary>
internal sealed class CSharpScanner
{
    private readonly string text;
    private readonly List<CSharpToken> tokens = [];
    private int position;
    private int line = 1;

    private CSharpScanner(string text) => this.text = text;

    public static IReadOnlyList<CSharpToken> Scan(string text)
    {
        var scanner = new CSharpScanner(text.ReplaceLineEndings("\n"));
        while (scanner.position < scanner.text.Length)
        {
            scanner.Next();
        }

        return scanner.tokens;
    }

    private char Current => Peek(0);

    private char Peek(int ahead) => position + ahead < text.Length ? text[position + ahead] : '\0';

    private void Next()
    {
        if (char.IsWhiteSpace(Current))
        {
            Skip(1);
        }
        else if (Current == '#' && IsFirstOnLine())
        {
            Take(CSharpTokenKind.Directive, EndOfLine());
        }
        else if (Current == '/' && Peek(1) == '/')
        {
            Take(CSharpTokenKind.Comment, EndOfLine());
        }
        else if (Current == '/' && Peek(1) == '*')
        {
            var end = text.IndexOf("*/", position + 2, StringComparison.Ordinal);
            Take(CSharpTokenKind.Comment, end < 0 ? text.Length : end + 2);
        }
        else if (TextLength() is var length and > 0)
        {
            Take(CSharpTokenKind.Literal, position + length);
        }
        else if (char.IsLetter(Current) || Current is '_' or '@')
        {
            Take(CSharpTokenKind.Word, EndOfWord());
        }
        else if (char.IsAsciiDigit(Current))
        {
            Take(CSharpTokenKind.Literal, EndOfNumber());
        }
        else
        {
            Take(CSharpTokenKind.Sign, position + (Current == '=' && Peek(1) == '>' ? 2 : 1));
        }
    }

    private void Skip(int count)
    {
        for (var i = 0; i < count; i++)
        {
            line += text[position++] == '\n' ? 1 : 0;
        }
    }

    private void Take(CSharpTokenKind kind, int end)
    {
        var (begin, first) = (position, line);
        Skip(end - position);
        tokens.Add(new(kind, text[begin..end], first, line));
    }

    private bool IsFirstOnLine()
    {
        var before = position - 1;
        while (before >= 0 && text[before] is ' ' or '\t')
        {
            before--;
        }

        return before < 0 || text[before] == '\n';
    }

    private int EndOfLine() => text.IndexOf('\n', position) is var end and >= 0 ? end : text.Length;

    private int EndOfWord()
    {
        var end = position + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_' || char.GetUnicodeCategory(text[end]) == UnicodeCategory.NonSpacingMark))
        {
            end++;
        }

        return end;
    }

    private int EndOfNumber()
    {
        var end = position + 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_' || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    /// <summary>The length of the text or letter that begins here, or 0.</summary>
    private int TextLength()
    {
        if (Current == '\'')
        {
            return CSharpTexts.EndOfLetter(text, position) - position;
        }

        var at = position;
        var holes = 0;
        var isVerbatim = false;
        while (at < text.Length && text[at] is '$' or '@')
        {
            holes += text[at] == '$' ? 1 : 0;
            isVerbatim |= text[at] == '@';
            at++;
        }

        return at < text.Length && text[at] == '"' ? CSharpTexts.EndOfText(text, at, holes, isVerbatim) - position : 0;
    }
}
