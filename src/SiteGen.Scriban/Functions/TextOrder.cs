namespace SiteGen.Scriban.Functions;

/// <summary>
/// The order of texts that is the same on every machine: signs, digits, Latin, Cyrillic with the Kazakh letters where they belong,
/// the rest; of texts that differ in case only, small letters first. The machine's own order depends on data that may be missing.
/// </summary>
internal static class TextOrder
{
    private const string Cyrillic = "аәбвгғдеёжзиіїйкқлмнңоөпрстуүұўфхһцчшщъыьэюя";
    private const int DigitsFrom = 0x10000;
    private const int LatinFrom = 0x20000;
    private const int CyrillicFrom = 0x30000;
    private const int OthersFrom = 0x40000;

    public static int Compare(string left, string right)
    {
        var shared = Math.Min(left.Length, right.Length);
        for (var i = 0; i < shared; i++)
        {
            var order = Weight(left[i]).CompareTo(Weight(right[i]));
            if (order != 0)
            {
                return order;
            }
        }

        if (left.Length != right.Length)
        {
            return left.Length.CompareTo(right.Length);
        }

        for (var i = 0; i < shared; i++)
        {
            var order = char.IsUpper(left[i]).CompareTo(char.IsUpper(right[i]));
            if (order != 0)
            {
                return order;
            }
        }

        return string.CompareOrdinal(left, right);
    }

    private static int Weight(char unit)
    {
        var letter = char.ToLowerInvariant(unit);
        if (letter is >= 'a' and <= 'z')
        {
            return LatinFrom + letter;
        }

        if (char.IsDigit(letter))
        {
            return DigitsFrom + letter;
        }

        if (!char.IsLetter(letter))
        {
            return letter;
        }

        var place = Cyrillic.IndexOf(letter, StringComparison.Ordinal);
        return place >= 0 ? CyrillicFrom + place : OthersFrom + letter;
    }
}
