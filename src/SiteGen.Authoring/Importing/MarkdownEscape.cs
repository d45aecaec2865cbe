using System.Buffers;
using System.Text;

namespace SiteGen.Authoring.Importing;

/// <summary>Keeps plain text plain in Markdown: signs that would begin a list, a heading, emphasis or a tag are escaped, nothing else is.</summary>
internal static class MarkdownEscape
{
    private const int None = -1;
    private const int Unknown = -2;

    private static readonly SearchValues<char> Signs = SearchValues.Create("*_`<&[\\~");
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>How many digits a text begins with; -1 when it has nothing else.</summary>
    public static int DigitsOf(string text) => text.AsSpan().IndexOfAnyExcept(Digits);

    /// <summary>A line of text inside a paragraph.</summary>
    public static string Inline(string text)
    {
        if (text.AsSpan().IndexOfAny(Signs) < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 8);
        var closing = Unknown;
        for (var i = 0; i < text.Length; i++)
        {
            if (NeedsEscape(text, i, ref closing))
            {
                escaped.Append('\\');
            }

            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>A line that begins a paragraph.</summary>
    public static string Line(string text) => Beginning(Inline(text));

    /// <summary>A line that begins a paragraph, and is Markdown already: only what its first signs would begin is prevented.</summary>
    public static string Beginning(string line)
    {
        if (line.Length == 0)
        {
            return line;
        }

        var digits = DigitsOf(line);
        return line[0] is '#' or '>' or '+' or '|' or '=' ? "\\" + line
            : line.StartsWith(":::", StringComparison.Ordinal) || line.StartsWith("---", StringComparison.Ordinal) ? "\\" + line
            : line.StartsWith("- ", StringComparison.Ordinal) ? "–" + line[1..]
            : digits is > 0 and <= 9 && digits < line.Length && line[digits] is '.' or ')' ? $"{line.AsSpan(0, digits)}\\{line.AsSpan(digits)}"
            : line;
    }

    /// <summary><paramref name="closing"/> is the closing bracket that was found last: a text of brackets is not searched to its end for each.</summary>
    private static bool NeedsEscape(string text, int at, ref int closing) => text[at] switch
    {
        '*' or '`' or '\\' => true,
        '<' => at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!' or '?'),
        '&' => IsEntity(text, at + 1),
        '[' => Closing(text, at, ref closing) is var end and > 0 && end + 1 < text.Length && text[end + 1] is '(' or '[' or ':',
        '_' => at == 0 || at + 1 == text.Length || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at + 1]),
        '~' => at + 1 < text.Length && text[at + 1] == '~',
        _ => false,
    };

    private static int Closing(string text, int at, ref int found)
    {
        if (found != None && found < at)
        {
            found = text.IndexOf(']', at);
        }

        return found;
    }

    private static bool IsEntity(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 32 && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '#'))
        {
            end++;
        }

        return end > at && end < text.Length && text[end] == ';';
    }
}
