namespace SiteGen.Authoring.Checking.Html;

/// <summary>
/// Follows the tags of a text and tells which have no partner. Elements that HTML lets end by themselves (`li`, `p`, `td`) may be left open.
/// </summary>
internal sealed class TagBalance
{
    private static readonly HashSet<string> Voids = Set(
        "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr");

    private static readonly HashSet<string> Optional = Set("p li dt dd tr td th thead tbody tfoot option optgroup rp rt colgroup caption body html head");

    /// <summary>Names that pages are made of, so that reading thousands of pages makes no text for each tag.</summary>
    private static readonly HashSet<string> Usual = Set(
        "a abbr article aside b blockquote button cite code dd del details div dl dt em fieldset figcaption figure footer form g h1 h2 h3 h4 h5 h6 " +
        "header i ins label legend li main mark nav ol p path pre q s script section select small span strong style sub summary sup svg table " +
        "tbody td text textarea th thead time title tr u ul use var video head body html rect circle option");

    private readonly Stack<(string Name, int Start, int Length)> open = [];
    private readonly Dictionary<string, int> openByName = new(StringComparer.Ordinal);
    private readonly List<TagFault> faults = [];

    /// <summary>The faults so far.</summary>
    public IReadOnlyList<TagFault> Faults => faults;

    /// <summary>How many elements are open.</summary>
    public int Depth => open.Count;

    /// <summary>Takes in a tag that begins at <paramref name="start"/>.</summary>
    public void Take(HtmlTag tag, int start)
    {
        var name = NameOf(tag.Name);
        if (Voids.Contains(name) || (tag.IsClosed && !tag.IsEnd))
        {
            return;
        }

        if (!tag.IsEnd)
        {
            open.Push((name, start, tag.Length));
            openByName[name] = openByName.GetValueOrDefault(name) + 1;
            return;
        }

        if (open.TryPeek(out var innermost) && innermost.Name == name)
        {
            Pop();
            return;
        }

        if (openByName.GetValueOrDefault(name) == 0)
        {
            if (!Optional.Contains(name))
            {
                faults.Add(new(TagFaultKind.Unopened, name, start, tag.Length));
            }

            return;
        }

        while (Pop() is var inner && inner.Name != name)
        {
            if (!Optional.Contains(inner.Name))
            {
                faults.Add(new(TagFaultKind.Crossed, inner.Name, inner.Start, inner.Length, name));
            }
        }
    }

    /// <summary>Tells of what is open beyond a depth and forgets it: the end of a paragraph, or of the text.</summary>
    public void CloseTo(int depth)
    {
        while (open.Count > depth)
        {
            var (name, start, length) = Pop();
            if (!Optional.Contains(name))
            {
                faults.Add(new(TagFaultKind.Unclosed, name, start, length));
            }
        }
    }

    private (string Name, int Start, int Length) Pop()
    {
        var last = open.Pop();
        openByName[last.Name]--;
        return last;
    }

    private static string NameOf(ReadOnlySpan<char> name) =>
        Usual.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var known) || Voids.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out known)
            ? known
            : name.ToString().ToLowerInvariant();

    private static HashSet<string> Set(string names) => names.Split(' ').ToHashSet(StringComparer.Ordinal);
}
