using System.Text.RegularExpressions;
using SiteGen.Authoring.Checking.Texts;

namespace SiteGen.Authoring.Checking.Scripts;

/// <summary>
/// Says whether a word holds letters that only look right. Two scripts in one word are no mistake by themselves: «PDFті», «iPhoneды» and
/// «VIPклиент» are a Latin name with an ending. A mistake is what turns into a word of one script when letters are exchanged for those
/// that look the same.
/// </summary>
internal static partial class MixedWordJudge
{
    private const int ShortestName = 2;
    private const int ShortestBrand = 3;

    /// <summary>The word's fault; null when it has none. A word is a run of letters: hyphens, digits and points end it.</summary>
    public static MixedWord? Judge(ReadOnlySpan<char> word)
    {
        var latins = 0;
        var cyrillics = 0;
        foreach (var letter in word)
        {
            latins += LookAlikes.IsLatin(letter) ? 1 : 0;
            cyrillics += LookAlikes.IsCyrillic(letter) ? 1 : 0;
        }

        if (latins == 0 || cyrillics == 0)
        {
            return null;
        }

        // «COVIDке»: an ending after a name in capitals says nothing about the name.
        var name = NameLength(word);
        return name >= ShortestName && name < word.Length ? Judge(word[..name]) : Judged(word);
    }

    /// <summary>A Roman numeral written with Cyrillic Х and І from beginning to end: usual, and found by our search, but not by others.</summary>
    public static bool IsCyrillicNumeral(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || word.IndexOf('Х') < 0)
        {
            return false;
        }

        foreach (var letter in word)
        {
            if (letter is not ('Х' or 'І'))
            {
                return false;
            }
        }

        return IsNumeral(Converted(word, LookAlikes.ToLatin));
    }

    /// <summary>How many letters stand before an ending in small Cyrillic letters, all of them capitals; 0 when it is not so.</summary>
    private static int NameLength(ReadOnlySpan<char> word)
    {
        var length = 0;
        while (length < word.Length && char.IsUpper(word[length]))
        {
            length++;
        }

        foreach (var letter in word[length..])
        {
            if (!LookAlikes.IsCyrillic(letter) || !char.IsLower(letter))
            {
                return 0;
            }
        }

        return length;
    }

    private static MixedWord? Judged(ReadOnlySpan<char> word)
    {
        var cyrillic = Converted(word, LookAlikes.ToCyrillic);
        var latin = Converted(word, LookAlikes.ToLatin);
        var isCyrillic = All(cyrillic, LookAlikes.IsCyrillic);
        var isLatin = All(latin, LookAlikes.IsLatin);
        switch (isCyrillic, isLatin)
        {
            case (_, true) when IsNumeral(latin):
                return new(MixedWordKind.Numeral, [.. Offending(word, latin)], latin);
            case (true, true):
                // Every letter exists in both scripts. In capitals it may be an abbreviation of either.
                return new(MixedWordKind.Cyrillic, [.. Offending(word, cyrillic)], All(cyrillic, char.IsUpper) ? null : cyrillic);
            case (true, false):
                // Ү, Ұ and У share one Latin twin.
                return new(MixedWordKind.Cyrillic, [.. Offending(word, cyrillic)], word.Contains('Y') ? null : cyrillic);
            case (false, true) when !IsBrandWithEnding(word):
                return new(MixedWordKind.Latin, [.. Offending(word, latin)], latin);
            default:
                return null;
        }
    }

    /// <summary>«Googleе»: small Cyrillic letters at the end of a Latin name are an ending, also where they have twins.</summary>
    private static bool IsBrandWithEnding(ReadOnlySpan<char> word)
    {
        var end = 0;
        while (end < word.Length && LookAlikes.IsLatin(word[end]))
        {
            end++;
        }

        var isEnding = end >= ShortestBrand && word.Length - end <= ShortestBrand;
        foreach (var letter in word[end..])
        {
            isEnding &= LookAlikes.IsCyrillic(letter) && char.IsLower(letter);
        }

        return isEnding;
    }

    private static string Converted(ReadOnlySpan<char> word, Func<char, char> twin)
    {
        var letters = word.ToArray();
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = twin(letters[i]) is var other and not '\0' ? other : letters[i];
        }

        return new string(letters);
    }

    private static bool All(string word, Func<char, bool> fits)
    {
        foreach (var letter in word)
        {
            if (!fits(letter) && !LetterComposer.IsMark(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static int[] Offending(ReadOnlySpan<char> word, string meant)
    {
        var offending = new List<int>();
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] != meant[i])
            {
                offending.Add(i);
            }
        }

        return [.. offending];
    }

    private static bool IsNumeral(string latin) => latin.Length > 1 && Numeral().IsMatch(latin);

    [GeneratedRegex("^X{0,3}(IX|IV|V?I{0,3})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numeral();
}
