namespace SiteGen.Languages.Search;

/// <summary>Endings to be cut, some of them only after а or я. The longest that fits decides; whether it may be cut is asked after that.</summary>
internal sealed class EndingTable
{
    private const char FirstLetter = 'а';

    private readonly (string Ending, bool IsGuarded)[]?[] byLastLetter = new (string, bool)[]?[32];

    /// <summary>Reads `free endings|guarded endings`, separated by spaces.</summary>
    public EndingTable(string endings)
    {
        var halves = endings.Split('|');
        var all = Words(halves[0]).Select(ending => (Ending: ending, IsGuarded: false))
            .Concat(halves.Length > 1 ? Words(halves[1]).Select(ending => (Ending: ending, IsGuarded: true)) : []);
        foreach (var group in all.GroupBy(entry => entry.Ending[^1] - FirstLetter))
        {
            byLastLetter[group.Key] = group.OrderByDescending(entry => entry.Ending.Length).ToArray();
        }
    }

    /// <summary>How many letters to cut from the end; 0 when the longest ending that fits, if any, must stay.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || (uint)(word[^1] - FirstLetter) >= (uint)byLastLetter.Length || byLastLetter[word[^1] - FirstLetter] is not { } candidates)
        {
            return 0;
        }

        foreach (var (ending, isGuarded) in candidates)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return !isGuarded || (word.Length > ending.Length && word[^(ending.Length + 1)] is 'а' or 'я') ? ending.Length : 0;
            }
        }

        return 0;
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
