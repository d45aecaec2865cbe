namespace SiteGen.Architecture.Tests.Source;

/// <summary>Finds where a text of C# ends: plain, verbatim, raw, and with holes that hold texts themselves.</summary>
internal static class CSharpTexts
{
    /// <summary>The position after `'x'`.</summary>
    public static int EndOfLetter(string text, int at)
    {
        at++;
        while (at < text.Length && text[at] != '\'')
        {
            at += text[at] == '\\' ? 2 : 1;
        }

        return Math.Min(at + 1, text.Length);
    }

    /// <summary>The position after the text whose first quote stands at <paramref name="at"/>, with as many `$` as <paramref name="holes"/> before it.</summary>
    public static int EndOfText(string text, int at, int holes, bool isVerbatim)
    {
        var quotes = CountOf(text, at, '"');
        if (quotes >= 3)
        {
            return EndOfRaw(text, at + quotes, quotes, holes);
        }

        at++;
        while (at < text.Length)
        {
            if (text[at] == '"')
            {
                if (!isVerbatim || at + 1 >= text.Length || text[at + 1] != '"')
                {
                    return at + 1;
                }

                at += 2;
            }
            else if (text[at] == '\\' && !isVerbatim)
            {
                at += 2;
            }
            else if (text[at] == '{' && holes > 0)
            {
                at = at + 1 < text.Length && text[at + 1] == '{' ? at + 2 : EndOfHole(text, at + 1);
            }
            else
            {
                at++;
            }
        }

        return text.Length;
    }

    private static int EndOfRaw(string text, int at, int quotes, int holes)
    {
        while (at < text.Length)
        {
            if (text[at] == '"')
            {
                var here = CountOf(text, at, '"');
                if (here >= quotes)
                {
                    return at + here;
                }

                at += here;
            }
            else if (holes > 0 && text[at] == '{')
            {
                var braces = CountOf(text, at, '{');
                at = braces >= holes ? EndOfHole(text, at + braces) + holes - 1 : at + braces;
            }
            else
            {
                at++;
            }
        }

        return text.Length;
    }

    /// <summary>The position after the brace that closes a hole.</summary>
    private static int EndOfHole(string text, int at)
    {
        var depth = 1;
        while (at < text.Length && depth > 0)
        {
            var letter = text[at];
            if (letter == '\'')
            {
                at = EndOfLetter(text, at);
                continue;
            }

            if (letter is '"' or '$' or '@')
            {
                var quote = at;
                while (quote < text.Length && text[quote] is '$' or '@')
                {
                    quote++;
                }

                if (quote < text.Length && text[quote] == '"')
                {
                    var marks = text.AsSpan(at, quote - at);
                    at = EndOfText(text, quote, marks.Count('$'), marks.Contains('@'));
                    continue;
                }
            }

            depth += letter switch { '{' => 1, '}' => -1, _ => 0 };
            at++;
        }

        return at;
    }

    private static int CountOf(string text, int at, char letter)
    {
        var end = at;
        while (end < text.Length && text[end] == letter)
        {
            end++;
        }

        return end - at;
    }
}
