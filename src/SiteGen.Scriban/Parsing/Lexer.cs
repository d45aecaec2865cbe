namespace SiteGen.Scriban.Parsing;

/// <summary>
/// Cuts a template into tokens: text between codes, already stripped as the marks ask, and the pieces of code. It never fails;
/// what cannot be a token becomes an invalid one, which the parser reports where it meets it.
/// </summary>
internal sealed partial class Lexer
{
    private readonly string text;
    private Token[] tokens;
    private int count;
    private int position;
    private int openBraces;

    private Lexer(string text)
    {
        this.text = text;
        tokens = new Token[Math.Max(16, text.Length / 4)];
    }

    private enum Strip
    {
        None,
        Greedy,
        Line,
    }

    /// <summary>The tokens of a template; the last is the end of the file.</summary>
    public static Token[] Tokenize(string text)
    {
        var lexer = new Lexer(text);
        lexer.Run();
        return lexer.tokens;
    }

    /// <summary>The tokens of a text that is code from its first character, as `object.eval` takes it.</summary>
    public static Token[] TokenizeCode(string text)
    {
        var lexer = new Lexer(text);
        lexer.Add(TokenKind.CodeOpen, 0, 0);
        var strip = lexer.Code();
        if (lexer.position < text.Length)
        {
            lexer.AllText(strip);
        }

        lexer.Add(TokenKind.EndOfFile, text.Length, text.Length);
        return lexer.tokens;
    }

    private void Run()
    {
        AllText(Strip.None);
        Add(TokenKind.EndOfFile, text.Length, text.Length);
    }

    private void AllText(Strip strip)
    {
        while (position < text.Length)
        {
            strip = Text(strip);
        }
    }

    /// <summary>Text up to the next code or escape block, and that; gives what the end of it strips from the text that follows.</summary>
    private Strip Text(Strip strip)
    {
        var start = StripStart(position, strip);
        var open = FindOpening(start, out var percents);
        if (open < 0)
        {
            AddText(start, text.Length);
            position = text.Length;
            return Strip.None;
        }

        var marksAt = open + 2 + percents;
        var mark = MarkAt(marksAt);
        AddText(start, StripEnd(start, open, mark));
        position = mark == Strip.None ? marksAt : marksAt + 1;
        if (percents > 0)
        {
            return EscapeBlock(percents);
        }

        Add(TokenKind.CodeOpen, open, position);
        return Code();
    }

    private int FindOpening(int from, out int percents)
    {
        percents = 0;
        for (var at = from; at < text.Length - 1; at++)
        {
            var next = text.AsSpan(at).IndexOf('{');
            if (next < 0 || at + next >= text.Length - 1)
            {
                return -1;
            }

            at += next;
            if (text[at + 1] == '{')
            {
                return at;
            }

            var last = at + 1;
            while (last < text.Length && text[last] == '%')
            {
                last++;
            }

            if (last > at + 1 && last < text.Length && text[last] == '{')
            {
                percents = last - at - 1;
                return at;
            }
        }

        return -1;
    }

    private Strip EscapeBlock(int percents)
    {
        var start = position;
        var closing = string.Concat("}", new string('%', percents), "}");
        var end = text.IndexOf(closing, start, StringComparison.Ordinal);
        if (end < 0)
        {
            AddText(start, text.Length);
            position = text.Length;
            return Strip.None;
        }

        position = end + closing.Length;
        var mark = end > start ? MarkAt(end - 1) : Strip.None;
        AddText(start, mark == Strip.None ? end : end - 1);
        return mark;
    }

    private Strip MarkAt(int at) => at >= text.Length ? Strip.None : text[at] switch
    {
        '-' => Strip.Greedy,
        '~' => Strip.Line,
        _ => Strip.None,
    };

    private int StripStart(int start, Strip strip)
    {
        if (strip == Strip.None)
        {
            return start;
        }

        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
            if (strip == Strip.Line && text[start - 1] == '\n')
            {
                break;
            }
        }

        return start;
    }

    private int StripEnd(int start, int end, Strip strip)
    {
        if (strip == Strip.None)
        {
            return end;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            if (strip == Strip.Line && text[end - 1] is '\n' or '\r')
            {
                break;
            }

            end--;
        }

        return end;
    }

    private void AddText(int start, int end)
    {
        if (end > start)
        {
            Add(TokenKind.Text, start, end);
        }
    }

    private void Add(TokenKind kind, int start, int end)
    {
        if (count == tokens.Length)
        {
            Array.Resize(ref tokens, count * 2);
        }

        tokens[count++] = new Token(kind, start, end);
    }
}
