using SiteGen.Pipeline.Model;

namespace SiteGen.Pipeline.Rendering;

/// <summary>
/// Which pages a rendering looked at, so that a later build can tell what it need not render again. What a template could learn from other
/// parts of the model (lists, counts, addresses, names) is not noted here: when that changes, everything is rendered. Each worker has its own.
/// </summary>
internal sealed class ReadLog
{
    private readonly List<int> pages = [];

    /// <summary>How much was noted so far; a place to look back from.</summary>
    public int Count => pages.Count;

    /// <summary>Forgets everything: a new rendering begins.</summary>
    public void Clear() => pages.Clear();

    /// <summary>Notes a page.</summary>
    public void Add(PageId page) => pages.Add(page.Index);

    /// <summary>Notes what an earlier rendering noted, whose bytes are used again.</summary>
    public void AddRange(int[] earlier) => pages.AddRange(earlier);

    /// <summary>The pages that were noted since a place, ascending, each once.</summary>
    public int[] Since(int start)
    {
        var noted = pages[start..];
        noted.Sort();
        var count = 0;
        for (var i = 0; i < noted.Count; i++)
        {
            if (i == 0 || noted[i] != noted[i - 1])
            {
                noted[count++] = noted[i];
            }
        }

        return noted.GetRange(0, count).ToArray();
    }
}
