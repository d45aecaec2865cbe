using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Model.Lists;

/// <summary>
/// Finds for each release the others that are near to it: same project, region, tag, then nearness in time. Only neighbours in time
/// within each shared term are compared, so the cost is linear in the number of releases.
/// </summary>
internal sealed class RelatedFinder
{
    private const int Kept = 8;
    private const int Neighbours = 12;

    private readonly IReadOnlyList<TranslationSet> sets;
    private readonly Page?[] leads;
    private readonly int[] scores;
    private readonly List<int> touched = [];
    private readonly Dictionary<(TermKind Kind, int Key), List<int>> members = [];
    private readonly Dictionary<(TermKind Kind, int Key), int>[] places;

    private RelatedFinder(IReadOnlyList<TranslationSet> sets, IReadOnlyList<Page> pages)
    {
        this.sets = sets;
        leads = new Page?[sets.Count];
        scores = new int[sets.Count];
        places = new Dictionary<(TermKind, int), int>[sets.Count];
        for (var i = 0; i < sets.Count; i++)
        {
            leads[i] = sets[i].Pages.Where(id => id is not null).Select(id => pages[id!.Value.Index]).FirstOrDefault(page => page.IsListed);
        }
    }

    /// <summary>For each set the indexes of the nearest others, best first.</summary>
    public static EquatableArray<EquatableArray<int>> Find(IReadOnlyList<TranslationSet> sets, IReadOnlyList<Page> pages)
    {
        var finder = new RelatedFinder(sets, pages);
        finder.Gather();
        return Enumerable.Range(0, sets.Count).Select(finder.NearestTo).ToEquatableArray();
    }

    private void Gather()
    {
        var inTime = leads.Where(page => page is not null).Select(page => page!).ToArray();
        Array.Sort(inTime, ListPlanner.NewestFirst);
        foreach (var page in inTime)
        {
            var own = new Dictionary<(TermKind, int), int>();
            foreach (var term in TermsOf(page))
            {
                if (!members.TryGetValue(term, out var list))
                {
                    members.Add(term, list = []);
                }

                if (own.TryAdd(term, list.Count))
                {
                    list.Add(page.Set);
                }
            }

            places[page.Set] = own;
        }
    }

    private EquatableArray<int> NearestTo(int set)
    {
        if (leads[set] is not { } page)
        {
            return [];
        }

        foreach (var (term, place) in places[set])
        {
            var list = members[term];
            var weight = Weight(term.Kind, list.Count);
            for (var i = Math.Max(0, place - Neighbours); i < Math.Min(list.Count, place + Neighbours + 1); i++)
            {
                if (i != place)
                {
                    Score(list[i], weight);
                }
            }
        }

        var nearest = touched
            .OrderByDescending(other => scores[other] + Nearness(page, leads[other]!))
            .ThenBy(other => leads[other]!, Comparer<Page>.Create(ListPlanner.NewestFirst))
            .Take(Kept)
            .ToEquatableArray();
        foreach (var other in touched)
        {
            scores[other] = 0;
        }

        touched.Clear();
        return nearest;
    }

    private void Score(int other, int weight)
    {
        if (scores[other] == 0)
        {
            touched.Add(other);
        }

        scores[other] += weight;
    }

    private static IEnumerable<(TermKind Kind, int Key)> TermsOf(Page page)
    {
        var facts = page.Facts;
        return facts.Projects.Select(project => (TermKind.Project, project))
            .Concat(facts.Regions.Select(region => (TermKind.Region, region)))
            .Concat(facts.Tags.Select(tag => (TermKind.Tag, tag)))
            .Append((TermKind.All, 0));
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

    private static int Nearness(Page page, Page other)
    {
        var days = Math.Abs((page.Date.Instant - other.Date.Instant).Days);
        return days switch { <= 7 => 5, <= 30 => 4, <= 90 => 3, <= 365 => 1, _ => 0 };
    }
}
