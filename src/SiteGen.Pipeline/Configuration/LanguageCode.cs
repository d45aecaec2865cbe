namespace SiteGen.Pipeline.Configuration;

/// <summary>The form of language codes: BCP 47 as far as a press office needs it, `^[a-z]{2,3}(-[A-Za-z0-9]+)*$`.</summary>
internal static class LanguageCode
{
    /// <summary>Whether a text has that form.</summary>
    public static bool IsValid(string text) => HasForm(text, ignoreCase: false);

    /// <summary>Whether a part of a file name is meant as one: capitals are a slip, not another kind of name.</summary>
    public static bool IsMeant(string text) => HasForm(text, ignoreCase: true);

    private static bool HasForm(string text, bool ignoreCase)
    {
        var parts = text.Split('-');
        var primary = parts[0];
        if (primary.Length is not (2 or 3))
        {
            return false;
        }

        foreach (var letter in primary)
        {
            if (!char.IsAsciiLetterLower(letter) && !(ignoreCase && char.IsAsciiLetterUpper(letter)))
            {
                return false;
            }
        }

        for (var i = 1; i < parts.Length; i++)
        {
            if (parts[i].Length is 0 or > 8 || !parts[i].All(char.IsAsciiLetterOrDigit))
            {
                return false;
            }
        }

        return true;
    }
}
