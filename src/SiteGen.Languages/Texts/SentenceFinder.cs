using SiteGen.Primitives.Collections;

namespace SiteGen.Languages.Texts;

/// <summary>
/// Finds where sentences end. It would rather miss an end than invent one: a stop after an abbreviation, an initial or a number, and
/// whatever a small letter or a dash goes on from, ends nothing.
/// </summary>
public sealed class SentenceFinder(EquatableArray<string> abbreviations)
{
    private const string Terminators = ".!?…";
    private const string Closers = "»”“’\")]";
    private const string Openers = "«„“‘\"([";
    private const string Dashes = "-–—";

    /// <summary>
    /// The index after the sentence in which <paramref name="start"/> lies, with the quotes and brackets that close it; the length of the text for
    /// the last one.
    /// </summary>
    public int EndOf(ReadOnlySpan<char> text, int start)
    {
        var position = start;
        while (position < text.Length)
        {
            var found = text[position..].IndexOfAny(Terminators);
            if (found < 0)
            {
                return text.Length;
            }

            var sign = position + found;
            var end = Skip(text, Skip(text, sign, Terminators), Closers);
            if (EndsHere(text, sign, end))
            {
                return end;
            }

            position = end;
        }

        return text.Length;
    }

    private bool EndsHere(ReadOnlySpan<char> text, int sign, int end)
    {
        if (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            return false;
        }

        // A run such as `?..` or `…` is no abbreviation's stop.
        var isStop = text[sign] == '.' && (sign + 1 == text.Length || !Terminators.Contains(text[sign + 1], StringComparison.Ordinal));
        if (isStop && (FollowsInitialOrNumber(text, sign) || FollowsAbbreviation(text[..(sign + 1)])))
        {
            return false;
        }

        var next = end;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || Openers.Contains(text[next], StringComparison.Ordinal)))
        {
            next++;
        }

        return next == text.Length || !(char.IsLower(text[next]) || Dashes.Contains(text[next], StringComparison.Ordinal));
    }

    private static bool FollowsInitialOrNumber(ReadOnlySpan<char> text, int sign)
    {
        var wordStart = sign;
        while (wordStart > 0 && char.IsLetterOrDigit(text[wordStart - 1]))
        {
            wordStart--;
        }

        var word = text[wordStart..sign];
        return (word.Length == 1 && char.IsUpper(word[0])) || (word.Length > 0 && !word.ContainsAnyExceptInRange('0', '9'));
    }

    private bool FollowsAbbreviation(ReadOnlySpan<char> upToStop)
    {
        foreach (var abbreviation in abbreviations)
        {
            var before = upToStop.Length - abbreviation.Length - 1;
            if (upToStop.EndsWith(abbreviation, StringComparison.OrdinalIgnoreCase) && (before < 0 || !char.IsLetter(upToStop[before])))
            {
                return true;
            }
        }

        return false;
    }

    private static int Skip(ReadOnlySpan<char> text, int position, string characters)
    {
        while (position < text.Length && characters.Contains(text[position], StringComparison.Ordinal))
        {
            position++;
        }

        return position;
    }
}
