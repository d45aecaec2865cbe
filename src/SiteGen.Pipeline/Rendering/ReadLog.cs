using System.Runtime.InteropServices;
using SiteGen.Pipeline.Model;

namespace SiteGen.Pipeline.Rendering;

/// <summary>
/// Which pages a rendering looked at, so that a later build can tell what it need not render again. What a template could learn from other
/// parts of the model (lists, counts, addresses, names) is not noted here: when that changes, everything is rendered. Each worker has its own.
/// </summary>
internal sealed class ReadLog
{
    private readonly List<int> pages = [];

    /// <summary>The round in which each page was last noted; within a round once is enough.</summary>
    private int[] rounds = [];
    private int round = 1;

    /// <summary>Forgets everything: a new rendering begins.</summary>
    public void Clear()
    {
        pages.Clear();
        round++;
    }

    /// <summary>A place to look back from.</summary>
    public int Mark()
    {
        round++;
        return pages.Count;
    }

    /// <summary>Notes a page.</summary>
    public void Add(PageId page) => Add(page.Index);

    /// <summary>Notes what an earlier rendering noted, whose bytes are used again.</summary>
    public void AddRange(int[] earlier)
    {
        foreach (var page in earlier)
        {
            Add(page);
        }
    }

    /// <summary>The pages that were noted since a mark, ascending, each once.</summary>
    public int[] Since(int mark)
    {
        var noted = CollectionsMarshal.AsSpan(pages)[mark..].ToArray();
        Array.Sort(noted);
        var count = 0;
        foreach (var page in noted)
        {
            if (count == 0 || page != noted[count - 1])
            {
                noted[count++] = page;
            }
        }

        return count == noted.Length ? noted : noted[..count];
    }

    private void Add(int page)
    {
        if (page >= rounds.Length)
        {
            Array.Resize(ref rounds, Math.Max(page + 1, rounds.Length * 2));
        }

        if (rounds[page] != round)
        {
            rounds[page] = round;
            pages.Add(page);
        }
    }
}
