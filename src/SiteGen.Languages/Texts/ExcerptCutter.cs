using SiteGen.Primitives.Collections;

namespace SiteGen.Languages.Texts;

/// <summary>Shortens plain text for cards, feeds and descriptions.</summary>
public sealed class ExcerptCutter(EquatableArray<string> abbreviations)
{
    private const string Ellipsis = "…";
    private readonly SentenceFinder sentences = new(abbreviations);

    /// <summary>
    /// The text in at most <paramref name="longest"/> characters: whole sentences where they fill at least half of that, else whole words and «…».
    /// A text that fits is given back as it is, without the space around it.
    /// </summary>
    public string Cut(string text, int longest)
    {
        var whole = text.AsSpan().Trim();
        if (whole.Length <= longest)
        {
            return whole.Length == text.Length ? text : whole.ToString();
        }

        var end = EndOfSentences(whole, longest);
        return end * 2 >= longest && end > 0
            ? whole[..end].ToString()
            : string.Concat(whole[..EndOfWords(whole, longest - Ellipsis.Length)], longest > 0 ? Ellipsis : "");
    }

    private int EndOfSentences(ReadOnlySpan<char> text, int longest)
    {
        var end = 0;
        while (end < text.Length && sentences.EndOf(text, end) is var next && next <= longest)
        {
            end = next;
        }

        return end;
    }

    private static int EndOfWords(ReadOnlySpan<char> text, int longest)
    {
        var end = Math.Max(0, longest);
        while (end > 0 && !BreaksAt(text[end]))
        {
            end--;
        }

        if (end == 0)
        {
            // One endless word: anywhere but between the halves of a character.
            end = Math.Max(0, longest);
            return end > 0 && char.IsLowSurrogate(text[end]) ? end - 1 : end;
        }

        // What opens or joins must not stand before the dots; quotes and brackets that close may.
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || ",;:.!?…-–—«„(/".Contains(text[end - 1], StringComparison.Ordinal)))
        {
            end--;
        }

        return end;
    }

    // A no-break space holds a number and its noun together, here too.
    private static bool BreaksAt(char character) => char.IsWhiteSpace(character) && character is not ('\u00A0' or '\u202F');
}
