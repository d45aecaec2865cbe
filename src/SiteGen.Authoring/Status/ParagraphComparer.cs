using SiteGen.Pipeline.Parsing;
using SiteGen.Primitives.Collections;

namespace SiteGen.Authoring.Status;

/// <summary>Tells which paragraphs changed between two states of a text, of the earlier of which only the hashes are known.</summary>
internal static class ParagraphComparer
{
    /// <summary>The changes in the order of the text: the fewest that lead from the earlier to the later.</summary>
    public static EquatableArray<ParagraphChange> Compare(EquatableArray<string> before, EquatableArray<SourceParagraph> now)
    {
        var common = Common(before, now);
        var changes = new List<ParagraphChange>();
        var (i, j) = (0, 0);
        while (i < before.Length || j < now.Length)
        {
            if (i < before.Length && j < now.Length && before[i] == now[j].Hash)
            {
                (i, j) = (i + 1, j + 1);
                continue;
            }

            // Between two paragraphs that stayed: as many as went and came in one place were changed, the rest is gone or new.
            var (gone, come) = (i, j);
            while ((i < before.Length || j < now.Length) && !(i < before.Length && j < now.Length && before[i] == now[j].Hash))
            {
                if (j >= now.Length || (i < before.Length && common[i + 1, j] >= common[i, j + 1]))
                {
                    i++;
                }
                else
                {
                    j++;
                }
            }

            Add(i - gone, come, j, now, changes);
        }

        return changes.ToEquatableArray();
    }

    private static void Add(int gone, int from, int to, EquatableArray<SourceParagraph> now, List<ParagraphChange> changes)
    {
        var come = to - from;
        for (var k = 0; k < come; k++)
        {
            changes.Add(new(k < gone ? ChangeKind.Changed : ChangeKind.Added, now[from + k]));
        }

        for (var k = come; k < gone; k++)
        {
            changes.Add(new(ChangeKind.Removed, to > 0 ? now[to - 1] : null));
        }
    }

    /// <summary>The length of the longest common part of what follows each pair of places.</summary>
    private static int[,] Common(EquatableArray<string> before, EquatableArray<SourceParagraph> now)
    {
        var lengths = new int[before.Length + 1, now.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = before[i] == now[j].Hash ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }
}
