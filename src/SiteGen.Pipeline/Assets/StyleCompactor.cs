using System.Text;

namespace SiteGen.Pipeline.Assets;

/// <summary>
/// Takes out of a style sheet what only its author needs: comments, indentation, line ends. Strings and `url(…)` stay as they are, and so does
/// every space that may part two selectors or the operands of a sum. A sheet that ends in the midst of a string or comment is not touched.
/// </summary>
internal static class StyleCompactor
{
    /// <summary>The same style in fewer letters; what stands between `/*!` and `*/` is a licence and stays.</summary>
    public static string Compact(string css)
    {
        var compact = new StringBuilder(css.Length);
        var isSpaced = false;
        for (var i = 0; i < css.Length;)
        {
            if (char.IsWhiteSpace(css[i]))
            {
                isSpaced = true;
                i++;
                continue;
            }

            var end = EndOfPiece(css, i);
            if (end < 0)
            {
                return css;
            }

            if (IsComment(css, i))
            {
                isSpaced = true;
                i = end;
                continue;
            }

            Append(compact, css.AsSpan(i, end - i), isSpaced);
            isSpaced = false;
            i = end;
        }

        return compact.ToString();
    }

    private static bool IsComment(string css, int at) => css.AsSpan(at).StartsWith("/*") && !css.AsSpan(at).StartsWith("/*!");

    private static void Append(StringBuilder compact, ReadOnlySpan<char> piece, bool isSpaced)
    {
        var last = compact.Length == 0 ? '{' : compact[^1];
        if (piece is ['}'] && last == ';')
        {
            compact.Length--;
        }
        else if (isSpaced && !"{};,".Contains(last, StringComparison.Ordinal) && !EndsKey(compact) && !(piece.Length == 1 && "{};,".Contains(piece[0], StringComparison.Ordinal)))
        {
            compact.Append(' ');
        }

        compact.Append(piece);
    }

    /// <summary>Behind `color:` no space says anything; before a colon it parts selectors, and `\:` is a letter of a name.</summary>
    private static bool EndsKey(StringBuilder compact) => compact.Length > 1 && compact[^1] == ':' && compact[^2] != '\\';

    /// <summary>A comment, a string, an address or a single letter; -1 for what is never closed.</summary>
    private static int EndOfPiece(string css, int at)
    {
        var rest = css.AsSpan(at);
        if (rest.StartsWith("/*"))
        {
            var close = css.IndexOf("*/", at + 2, StringComparison.Ordinal);
            return close < 0 ? -1 : close + 2;
        }

        if (rest[0] is '"' or '\'')
        {
            return EndOfString(css, at);
        }

        if (rest.StartsWith("url(", StringComparison.OrdinalIgnoreCase))
        {
            var inner = at + 4;
            var close = inner < css.Length && css[inner] is '"' or '\'' && EndOfString(css, inner) is var quoted and >= 0
                ? css.IndexOf(')', quoted)
                : css.IndexOf(')', at);
            return close < 0 ? -1 : close + 1;
        }

        return rest[0] == '\\' && rest.Length > 1 ? at + 2 : at + 1;
    }

    private static int EndOfString(string css, int at)
    {
        for (var i = at + 1; i < css.Length; i++)
        {
            if (css[i] == '\\')
            {
                i++;
            }
            else if (css[i] == css[at])
            {
                return i + 1;
            }
        }

        return -1;
    }
}
