namespace SiteGen.Languages.Texts;

/// <summary>Joins items into one phrase, in one language.</summary>
public sealed class ListText(ListPatterns patterns)
{
    /// <summary>The items as one phrase; empty for none.</summary>
    public string Of(IReadOnlyList<string> items)
    {
        switch (items.Count)
        {
            case 0:
                return "";
            case 2:
                return Join(patterns.Pair, items[0], items[1]);
        }

        var joined = items[0];
        for (var i = 1; i < items.Count; i++)
        {
            joined = Join(i < items.Count - 1 ? patterns.Middle : patterns.Last, joined, items[i]);
        }

        return joined;
    }

    private static string Join(string pattern, string before, string after) => PlaceFiller.Fill(pattern, [before, after]);
}
