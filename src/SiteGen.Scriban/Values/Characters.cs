namespace SiteGen.Scriban.Values;

/// <summary>Strings of one unit, without making the common ones again and again.</summary>
internal static class Characters
{
    // Latin and Cyrillic with the Kazakh letters.
    private const int Kept = 0x530;
    private static readonly string[] Strings = Make();

    public static string Of(char unit) => unit < Kept ? Strings[unit] : unit.ToString();

    private static string[] Make()
    {
        var strings = new string[Kept];
        for (var i = 0; i < Kept; i++)
        {
            strings[i] = ((char)i).ToString();
        }

        return strings;
    }
}
