namespace SiteGen.Pipeline.Configuration;

/// <summary>The form of every id that an address may contain: `^[a-z0-9]+(-[a-z0-9]+)*$`.</summary>
internal static class Identifier
{
    /// <summary>Whether a text has that form.</summary>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        var hyphenMayFollow = false;
        foreach (var letter in text)
        {
            if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
            {
                hyphenMayFollow = true;
            }
            else if (letter == '-' && hyphenMayFollow)
            {
                hyphenMayFollow = false;
            }
            else
            {
                return false;
            }
        }

        return hyphenMayFollow;
    }

    /// <summary>What is left when the forbidden signs become hyphens: right for `Turkistan`, `new_school` and `new school`; null when nothing is.</summary>
    public static string? Nearest(string text)
    {
        var letters = text.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-').ToArray();
        var joined = string.Join('-', new string(letters).Split('-', StringSplitOptions.RemoveEmptyEntries));
        return text.Any(char.IsAsciiLetter) && !text.Any(letter => letter > '\u007F') && IsValid(joined) ? joined : null;
    }
}
