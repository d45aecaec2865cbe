using SiteGen.Authoring.Checking.Texts;

namespace SiteGen.Authoring.Checking.Scripts;

/// <summary>Cuts a text into words: runs of letters with their marks. Hyphens, digits and points end a word: «QR-код», «COVID-19-ға».</summary>
internal static class WordFinder
{
    /// <summary>No further than this is looked around a word: a text without spaces must not make it a search through all of it.</summary>
    private const int LongestAddress = 300;

    private static readonly string[] AddressSigns = ["@", "://", "www.", "_", "\\"];

    /// <summary>The words, as offset and length.</summary>
    public static IEnumerable<(int Start, int Length)> Words(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at]))
            {
                continue;
            }

            var start = at;
            while (at < text.Length && (char.IsLetter(text[at]) || LetterComposer.IsMark(text[at])))
            {
                at++;
            }

            yield return (start, at - start);
        }
    }

    /// <summary>Whether a word stands in an address or a path, which no one may change: press@…, www.…, a_b.pdf.</summary>
    public static bool IsInAddress(string text, int start, int length)
    {
        var from = start;
        while (from > 0 && start - from < LongestAddress && !IsEdge(text[from - 1]))
        {
            from--;
        }

        var to = start + length;
        while (to < text.Length && to - start - length < LongestAddress && !IsEdge(text[to]))
        {
            to++;
        }

        var around = text[from..to].TrimEnd('.', ',', ';', ':', '!', '?', ')', '»');
        return Array.Exists(AddressSigns, sign => around.Contains(sign, StringComparison.Ordinal)) || HasNameExtension(around);
    }

    private static bool IsEdge(char letter) => char.IsWhiteSpace(letter) || letter is BlockText.Gap or '«' or '"' or '(' or '<';

    /// <summary>`photo.jpg`, `kenoris.kz`: a point with Latin letters after it and no space.</summary>
    private static bool HasNameExtension(string word)
    {
        var point = word.LastIndexOf('.');
        return point > 0 && word.Length - point - 1 is >= 2 and <= 5 && word.AsSpan(point + 1).IndexOfAnyExceptInRange('a', 'z') < 0;
    }
}
