using SiteGen.Primitives.Collections;

namespace SiteGen.Languages.Slugs;

/// <summary>Reads tables of <see cref="LetterSpelling"/>.</summary>
internal static class LetterSpellings
{
    private const string LeftOut = "-";

    /// <summary>Reads `ж zh ь -`: a letter, its spelling, and so on; `-` is a letter that is left out.</summary>
    public static EquatableArray<LetterSpelling> Of(string pairs)
    {
        var words = pairs.Split(' ');
        var table = new LetterSpelling[words.Length / 2];
        for (var i = 0; i < table.Length; i++)
        {
            var latin = words[(2 * i) + 1];
            table[i] = new LetterSpelling(words[2 * i][0], latin == LeftOut ? "" : latin);
        }

        return EquatableArray.Own(table);
    }
}
