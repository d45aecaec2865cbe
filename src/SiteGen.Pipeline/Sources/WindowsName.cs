namespace SiteGen.Pipeline.Sources;

/// <summary>Names that Windows cannot have: a clone, or the unpacked site, would lack those files.</summary>
internal static class WindowsName
{
    private const string ForbiddenSigns = "<>:\"|?*\\";

    private static readonly string[] Devices =
    [
        "con", "prn", "aux", "nul",
        "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    ];

    /// <summary>Whether one part of a path is such a name.</summary>
    public static bool IsReserved(ReadOnlySpan<char> name)
    {
        if (name.Length == 0 || name[^1] is '.' or ' ')
        {
            return true;
        }

        foreach (var letter in name)
        {
            if (letter < ' ' || ForbiddenSigns.Contains(letter, StringComparison.Ordinal))
            {
                return true;
            }
        }

        var stem = name.IndexOf('.') is var dot and >= 0 ? name[..dot] : name;
        return stem.Length is 3 or 4 && IsDevice(stem);
    }

    private static bool IsDevice(ReadOnlySpan<char> stem)
    {
        foreach (var device in Devices)
        {
            if (stem.Equals(device, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
