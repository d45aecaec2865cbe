namespace SiteGen.Authoring.Checking.Html;

/// <summary>
/// Follows the tags of a text and tells which have no partner. Elements that HTML lets end by themselves (`li`, `p`, `td`) may be left open.
/// </summary>
internal sealed class TagBalance
{
    private static readonly HashSet<string> Voids = Set(
        "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr");

    private static readonly HashSet<string> Optional = Set("p li dt dd tr td th thead tbody tfoot option optgroup rp rt colgroup caption body html head");

    private readonly Stack<(string Name, int Start, int Length)> open = [];
    private readonly List<TagFault> faults = [];

    /// <summary>The faults so far.</summary>
    public IReadOnlyList<TagFault> Faults => faults;

    /// <summary>How many elements are open.</summary>
    public int Depth => open.Count;

    /// <summary>Takes in a tag that begins at <paramref name="start"/>.</summary>
    public void Take(HtmlTag tag, int start)
    {
        var name = tag.Name.ToString().ToLowerInvariant();
        if (Voids.Contains(name) || (tag.IsClosed && !tag.IsEnd))
        {
            return;
        }

        if (!tag.IsEnd)
        {
            open.Push((name, start, tag.Length));
            return;
        }

        if (!open.Any(element => element.Name == name))
        {
            if (!Optional.Contains(name))
            {
                faults.Add(new(TagFaultKind.Unopened, name, start, tag.Length));
            }

            return;
        }

        while (open.Pop() is var inner && inner.Name != name)
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
            var (name, start, length) = open.Pop();
            if (!Optional.Contains(name))
            {
                faults.Add(new(TagFaultKind.Unclosed, name, start, length));
            }
        }
    }

    private static HashSet<string> Set(string names) => names.Split(' ').ToHashSet(StringComparer.Ordinal);
}
