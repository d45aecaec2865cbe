using System.Collections.Frozen;

namespace SiteGen.Authoring.Checking.Scripts;

/// <summary>Letters of the two scripts that look the same on a screen.</summary>
internal static class LookAlikes
{
    private const string Latin = "ABCEHIKMOPTXYaceiokpxyhƏəƟɵ";
    private const string Cyrillic = "АВСЕНІКМОРТХУасеіокрхуһӘәӨө";

    private static readonly FrozenDictionary<char, char> Cyrillics = Latin.Zip(Cyrillic).ToFrozenDictionary(pair => pair.First, pair => pair.Second);
    private static readonly FrozenDictionary<char, char> Latins = Cyrillic.Zip(Latin).ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>Whether a letter is Latin. The schwa and barred o of old fonts are: in a Kazakh text they stand for ә and ө.</summary>
    public static bool IsLatin(char letter) => char.IsAsciiLetter(letter) || (letter is >= '\u00C0' and <= '\u02AF' && char.IsLetter(letter)) || letter is >= '\u1E00' and <= '\u1EFF';

    /// <summary>Whether a letter is Cyrillic.</summary>
    public static bool IsCyrillic(char letter) => letter is >= '\u0400' and <= '\u052F' && char.IsLetter(letter);

    /// <summary>The Cyrillic letter that looks like a Latin one, or '\0'.</summary>
    public static char ToCyrillic(char latin) => Cyrillics.GetValueOrDefault(latin);

    /// <summary>The Latin letter that looks like a Cyrillic one, or '\0'.</summary>
    public static char ToLatin(char cyrillic) => Latins.GetValueOrDefault(cyrillic);
}
