namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>Tells which addresses a link or a picture may have, reading them as browsers do.</summary>
internal static class LinkSchemes
{
    /// <summary>Whether a link may lead there: http, https, mailto, tel, or no scheme at all.</summary>
    public static bool MayLink(string target) => Scheme(target) is null or "http" or "https" or "mailto" or "tel";

    /// <summary>Whether a picture may come from there.</summary>
    public static bool MayShow(string target) => Scheme(target) is null or "http" or "https";

    /// <summary>The scheme in small letters, or null. Browsers drop tabs and line ends anywhere, and controls and spaces in front.</summary>
    private static string? Scheme(string target)
    {
        Span<char> scheme = stackalloc char[24];
        var length = 0;
        foreach (var letter in target)
        {
            if (letter is '\t' or '\n' or '\r' || (length == 0 && letter <= ' '))
            {
                continue;
            }

            if (letter == ':')
            {
                return length == 0 ? null : new string(scheme[..length]);
            }

            var isPart = char.IsAsciiLetter(letter) || (length > 0 && (char.IsAsciiDigit(letter) || letter is '+' or '-' or '.'));
            if (!isPart)
            {
                return null;
            }

            if (length == scheme.Length)
            {
                // Longer than any scheme that exists; whether a colon follows decides nothing good.
                return target.Contains(':', StringComparison.Ordinal) ? "unknown" : null;
            }

            scheme[length++] = char.ToLowerInvariant(letter);
        }

        return null;
    }
}
