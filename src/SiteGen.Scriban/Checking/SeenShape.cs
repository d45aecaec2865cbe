using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Checking;

/// <summary>What is known of a value from the last pass, and what was seen of it in this one.</summary>
internal sealed class SeenShape
{
    private Shape? seen;
    private bool isFree;

    /// <summary>What all places that bind it agreed on in the last pass.</summary>
    public Shape? Known { get; private set; }

    public void See(Shape? shape) => seen = Shapes.Join(seen, shape);

    /// <summary>Nothing can be known, whatever is seen.</summary>
    public void MayBeAnything() => isFree = true;

    public bool TakeSeen()
    {
        var next = isFree ? Shape.Any : seen;
        var same = Known is null ? next is null : next is not null && Shapes.Same(Known, next);
        Known = next;
        seen = null;
        return !same;
    }
}
