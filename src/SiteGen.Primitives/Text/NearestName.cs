namespace SiteGen.Primitives.Text;

/// <summary>Finds the known name that an unknown one was probably meant to be.</summary>
public static class NearestName
{
    private const int LongestCompared = 64;

    /// <summary>
    /// The candidate with the smallest edit distance (insertions, deletions, substitutions and swaps of neighbours, ignoring case), the
    /// ordinally first among equals; null when none is near enough to be a slip: more than a third of the letters differ, or more than three.
    /// </summary>
    public static string? Find(string unknown, IEnumerable<string> candidates)
    {
        if (unknown.Length is 0 or > LongestCompared)
        {
            return null;
        }

        var allowed = Math.Clamp(unknown.Length / 3, 1, 3);
        string? nearest = null;
        var smallest = allowed + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - unknown.Length) >= smallest && smallest <= allowed
                || Math.Abs(candidate.Length - unknown.Length) > allowed)
            {
                continue;
            }

            var distance = Distance(unknown, candidate);
            if (distance < smallest
                || (distance == smallest && nearest is not null && string.CompareOrdinal(candidate, nearest) < 0))
            {
                smallest = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    /// <summary>The edit distance between two names, ignoring case (optimal string alignment).</summary>
    public static int Distance(string left, string right)
    {
        var width = right.Length + 1;
        Span<int> beforeLast = stackalloc int[width];
        Span<int> last = stackalloc int[width];
        Span<int> current = stackalloc int[width];
        for (var j = 0; j < width; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j < width; j++)
            {
                var same = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]);
                var best = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                var swapped = i > 1 && j > 1
                    && char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 2])
                    && char.ToLowerInvariant(left[i - 2]) == char.ToLowerInvariant(right[j - 1]);
                current[j] = swapped ? Math.Min(best, beforeLast[j - 2] + 1) : best;
            }

            var reused = beforeLast;
            beforeLast = last;
            last = current;
            current = reused;
        }

        return last[width - 1];
    }
}
