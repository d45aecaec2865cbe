namespace SiteGen.Primitives.Collections;

/// <summary>Finds things in lists that are in ordinal order of a name, each name once, by halving.</summary>
public static class OrdinalList
{
    /// <summary>The index of a name, or -1.</summary>
    public static int IndexOf<T>(IReadOnlyList<T> sorted, string name, Func<T, string> nameOf) =>
        FirstFrom(sorted, name, nameOf) is var at && at < sorted.Count && string.Equals(nameOf(sorted[at]), name, StringComparison.Ordinal) ? at : -1;

    /// <summary>The index of the first whose name is not before another; the number of all where there is none.</summary>
    public static int FirstFrom<T>(IReadOnlyList<T> sorted, string name, Func<T, string> nameOf)
    {
        int low = 0, high = sorted.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(nameOf(sorted[middle]), name) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
