using System.Buffers;

namespace SiteGen.Languages.Typography;

/// <summary>
/// Sets a paragraph as its language is printed: quotation marks with nesting, dashes, spaces that must not break. Every change replaces one
/// character by one, and only spaces, quotation marks, hyphens and dashes are replaced; doing it again changes nothing.
/// </summary>
public sealed class Typographer(TypographyRules rules)
{
    private const char NoBreak = '\u00A0';
    private const string Roman = "IVXLCDMХІ";

    private static readonly SearchValues<char> Touched = SearchValues.Create(" -–—\"«»„“”");
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—");
    private static readonly SearchValues<char> Units = SearchValues.Create("%‰₸$€₽°");
    private static readonly SearchValues<char> BeforeWords = SearchValues.Create(" \u00A0\n([{–—«„“\"");

    private readonly QuotePairs quotes = new(rules.Quotes);

    /// <summary>The text as it is printed.</summary>
    public string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Touched))
        {
            return text;
        }

        Span<char> letters = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        text.CopyTo(letters);
        return Apply(letters).IsChanged ? new string(letters) : text;
    }

    /// <summary>Sets one paragraph in place. A line end within it is `\n`; what is no text, such as code, is one U+FFFC.</summary>
    public TypesetText Apply(Span<char> text)
    {
        var isChanged = SetDashes(text);
        isChanged |= quotes.Set(text, out var unpaired);
        isChanged |= SetSpaces(text);
        return new(isChanged, unpaired);
    }

    private bool SetDashes(Span<char> text)
    {
        var isChanged = false;
        for (var at = text.IndexOfAny(Dashes); at >= 0 && at < text.Length;)
        {
            var before = at == 0 ? '\n' : text[at - 1];
            var after = at + 1 < text.Length ? text[at + 1] : '\0';
            if (IsSpace(before) && IsSpace(after))
            {
                isChanged |= Replace(ref text[at], rules.Dash);
                if (before == ' ')
                {
                    isChanged |= Replace(ref text[at - 1], NoBreak);
                }
                else if (before == '\n' && after == ' ')
                {
                    // Who speaks: the dash stays with the first word.
                    isChanged |= Replace(ref text[at + 1], NoBreak);
                }
            }
            else if (text[at] == '-' && IsRangeOfYears(text, at))
            {
                isChanged |= Replace(ref text[at], '–');
            }

            var next = text[(at + 1)..].IndexOfAny(Dashes);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return isChanged;
    }

    /// <summary>«2023-2027», but no telephone number and no date.</summary>
    private static bool IsRangeOfYears(ReadOnlySpan<char> text, int at)
    {
        if (at < 4 || at + 5 > text.Length || !IsYear(text[(at - 4)..at]) || !IsYear(text[(at + 1)..(at + 5)]))
        {
            return false;
        }

        var isAlone = at < 5 || !(char.IsAsciiLetterOrDigit(text[at - 5]) || text[at - 5] is '-' or '.' or '/');
        var ends = at + 5 == text.Length || !(char.IsAsciiLetterOrDigit(text[at + 5]) || text[at + 5] is '/');
        return isAlone && ends && text[(at - 4)..at].SequenceCompareTo(text[(at + 1)..(at + 5)]) < 0;
    }

    private static bool IsYear(ReadOnlySpan<char> digits) => digits[0] is '1' or '2' && !digits.ContainsAnyExceptInRange('0', '9');

    private bool SetSpaces(Span<char> text)
    {
        var isChanged = false;
        for (var at = text.IndexOf(' '); at >= 0;)
        {
            if (at > 0 && at + 1 < text.Length && Holds(text, at))
            {
                text[at] = NoBreak;
                isChanged = true;
            }

            var next = text[(at + 1)..].IndexOf(' ');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return isChanged;
    }

    /// <summary>Whether a space must not be where a line ends.</summary>
    private bool Holds(ReadOnlySpan<char> text, int at)
    {
        var (before, after) = (text[at - 1], text[at + 1]);
        if (IsSpace(after))
        {
            return false;
        }

        return before switch
        {
            '№' or '§' => true,
            >= '0' and <= '9' => char.IsAsciiDigit(after) ? IsInNumber(text, at) : char.IsLower(after) || Units.Contains(after),
            '.' => IsInitial(text, at),
            _ => char.IsLetter(before) && (EndsShortWord(text[..at]) || IsCentury(text, at)),
        };
    }

    /// <summary>«1 250 000»: up to three digits, then groups of three.</summary>
    private static bool IsInNumber(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        var end = at + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var hasGroupBefore = start > 1 && IsSpace(text[start - 1]) && char.IsAsciiDigit(text[start - 2]);
        return end - at - 1 == 3 && (at - start < 3 ? !hasGroupBefore : at - start == 3) && text[start] != '0' | hasGroupBefore;
    }

    /// <summary>«А. Құнанбаев», «т. б.».</summary>
    private static bool IsInitial(ReadOnlySpan<char> text, int at)
    {
        var isSingle = at > 1 && char.IsLetter(text[at - 2]) && (at == 2 || !char.IsLetter(text[at - 3]));
        return isSingle
            && char.IsLetter(text[at + 1])
            && (char.IsUpper(text[at - 2]) ? char.IsUpper(text[at + 1]) : at + 2 < text.Length && text[at + 2] == '.');
    }

    private bool EndsShortWord(ReadOnlySpan<char> text)
    {
        var length = text.Length > 1 && char.IsLetter(text[^2]) ? 2 : 1;
        if (rules.ShortWords.IsEmpty || (text.Length > length && !BeforeWords.Contains(text[^(length + 1)])))
        {
            return false;
        }

        var first = char.ToLowerInvariant(text[^length]);
        foreach (var word in rules.ShortWords)
        {
            if (word.Length == length && word[0] == first && (length == 1 || word[1] == char.ToLowerInvariant(text[^1])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«XXI ғ.», «XX век».</summary>
    private static bool IsCentury(ReadOnlySpan<char> text, int at)
    {
        if (text[at + 1] is not ('ғ' or 'в') || !Roman.Contains(text[at - 1], StringComparison.Ordinal))
        {
            return false;
        }

        var start = at;
        while (start > 0 && Roman.Contains(text[start - 1], StringComparison.Ordinal))
        {
            start--;
        }

        var after = text[(at + 1)..];
        return (start == 0 || !char.IsLetterOrDigit(text[start - 1]))
            && (after.StartsWith("ғ.") || after.StartsWith("в.") || after.StartsWith("вв.") || after.StartsWith("ғасыр") || after.StartsWith("век"));
    }

    private static bool IsSpace(char letter) => letter is ' ' or NoBreak or '\n';

    private static bool Replace(ref char letter, char by)
    {
        var isChanged = letter != by;
        letter = by;
        return isChanged;
    }
}
