namespace SiteGen.Pipeline.Model;

/// <summary>Finds a list by what it gathers, and a release's place in its language's river.</summary>
public sealed class ListLookup
{
    private readonly Dictionary<(TermKind Kind, int Key, int Language), int> lists;
    private readonly int[] positions;

    internal ListLookup(IReadOnlyList<TermList> all, int pageCount)
    {
        lists = all.ToDictionary(list => (list.Kind, list.Key, list.Language.Index), list => list.Index);
        positions = new int[pageCount];
        Array.Fill(positions, -1);
        foreach (var list in all.Where(list => list.Kind == TermKind.All))
        {
            for (var i = 0; i < list.Pages.Length; i++)
            {
                positions[list.Pages[i].Index] = i;
            }
        }
    }

    /// <summary>The index of a list, or -1.</summary>
    public int Find(TermKind kind, int key, int language) => lists.TryGetValue((kind, key, language), out var index) ? index : -1;

    /// <summary>The place of a release among all of its language, newest first, or -1 when no list names it.</summary>
    public int PositionOf(PageId page) => positions[page.Index];
}
