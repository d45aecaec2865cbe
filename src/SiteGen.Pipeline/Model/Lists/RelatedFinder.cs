using NodaTime;
using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Model.Lists;

/// <summary>
/// Finds for each release the others that are near to it: same project, region, tag, then nearness in time. Only neighbours in time
/// within each shared term are compared, so the cost is linear in the number of releases. Releases are numbered here by their rank, the
/// newest first: ranks compare faster than dates.
/// </summary>
internal sealed class RelatedFinder
{
    private const int Kept = 8;
    private const int Neighbours = 12;

    private readonly Page[] byRank;
    private readonly long[] instants;
    private readonly int[] scores;
    private readonly int[] touched;
    private readonly Dictionary<(TermKind Kind, int Key), int> terms = [];
    private readonly List<List<int>> members = [];
    private readonly List<TermKind> kinds = [];
    private readonly (int Term, int Place)[][] places;
    private readonly long[] best = new long[Kept];
    private int touchedCount;

    private RelatedFinder(IReadOnlyList<TranslationSet> sets, IReadOnlyList<Page> pages)
    {
        var leads = new List<Page>(sets.Count);
        foreach (var set in sets)
        {
            foreach (var id in set.Pages)
            {
                if (id is { } version && pages[version.Index] is { IsListed: true } page)
                {
                    leads.Add(page);
                    break;
                }
            }
        }

        byRank = ListPlanner.NewestFirst(leads);
        instants = Array.ConvertAll(byRank, page => page.Date.Instant.ToUnixTimeTicks());
        scores = new int[byRank.Length];
        touched = new int[byRank.Length];
        places = new (int, int)[byRank.Length][];
    }

    /// <summary>For each set the indexes of the nearest others, best first.</summary>
    public static EquatableArray<EquatableArray<int>> Find(IReadOnlyList<TranslationSet> sets, IReadOnlyList<Page> pages)
    {
        var finder = new RelatedFinder(sets, pages);
        finder.Gather();
        var related = new EquatableArray<int>[sets.Count];
        for (var rank = 0; rank < finder.byRank.Length; rank++)
        {
            related[finder.byRank[rank].Set] = finder.NearestTo(rank);
        }

        return EquatableArray.Own(related);
    }

    private void Gather()
    {
        var own = new List<(int Term, int Place)>();
        for (var rank = 0; rank < byRank.Length; rank++)
        {
            var facts = byRank[rank].Facts;
            own.Clear();
            Join(TermKind.Project, facts.Projects, rank, own);
            Join(TermKind.Region, facts.Regions, rank, own);
            Join(TermKind.Tag, facts.Tags, rank, own);
            Join(TermKind.All, [0], rank, own);
            places[rank] = own.ToArray();
        }
    }

    private void Join(TermKind kind, EquatableArray<int> keys, int rank, List<(int Term, int Place)> own)
    {
        foreach (var key in keys)
        {
            if (!terms.TryGetValue((kind, key), out var term))
            {
                terms.Add((kind, key), term = members.Count);
                members.Add([]);
                kinds.Add(kind);
            }

            var list = members[term];
            own.Add((term, list.Count));
            list.Add(rank);
        }
    }

    private EquatableArray<int> NearestTo(int rank)
    {
        foreach (var (term, place) in places[rank])
        {
            var list = members[term];
            var weight = Weight(kinds[term], list.Count);
            var end = Math.Min(list.Count, place + Neighbours + 1);
            for (var i = Math.Max(0, place - Neighbours); i < end; i++)
            {
                if (i != place)
                {
                    Score(list[i], weight);
                }
            }
        }

        // The highest score first, the newest among equals: one number says both.
        var count = 0;
        for (var i = 0; i < touchedCount; i++)
        {
            var other = touched[i];
            var merit = ((long)(scores[other] + Nearness(rank, other)) << 32) | (uint)~other;
            scores[other] = 0;
            count = Insert(merit, count);
        }

        touchedCount = 0;
        var nearest = new int[count];
        for (var i = 0; i < count; i++)
        {
            nearest[i] = byRank[(int)~(uint)best[i]].Set;
        }

        return EquatableArray.Own(nearest);
    }

    private int Insert(long merit, int count)
    {
        if (count == Kept && merit < best[Kept - 1])
        {
            return count;
        }

        var at = Math.Min(count, Kept - 1);
        for (; at > 0 && best[at - 1] < merit; at--)
        {
            best[at] = best[at - 1];
        }

        best[at] = merit;
        return Math.Min(count + 1, Kept);
    }

    private void Score(int other, int weight)
    {
        if (scores[other] == 0)
        {
            touched[touchedCount++] = other;
        }

        scores[other] += weight;
    }

    /// <summary>A shared project says more than a shared tag, and a rare term more than one that every release has.</summary>
    private static int Weight(TermKind kind, int count)
    {
        var rarity = count switch { <= 10 => 3, <= 50 => 2, <= 200 => 1, _ => 0 };
        return kind switch
        {
            TermKind.Project => 12 + (2 * rarity),
            TermKind.Region => 9 + (2 * rarity),
            TermKind.Tag => 6 + (2 * rarity),
            _ => 1,
        };
    }

    private int Nearness(int rank, int other)
    {
        var days = Math.Abs(instants[rank] - instants[other]) / NodaConstants.TicksPerDay;
        return days switch { <= 7 => 5, <= 30 => 4, <= 90 => 3, <= 365 => 1, _ => 0 };
    }
}
