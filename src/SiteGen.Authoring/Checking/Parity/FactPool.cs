namespace SiteGen.Authoring.Checking.Parity;

/// <summary>
/// Facts of one text that the other has not, each of which may be the partner of one of the other's: the same digits in another order, else what
/// stands nearby. A partner is found without a look at all the others.
/// </summary>
internal sealed class FactPool
{
    private readonly List<Fact> facts;
    private readonly bool[] isTaken;
    private readonly Dictionary<(FactKind Kind, string Letters), Queue<int>> byLetters = [];
    private readonly Dictionary<(FactKind Kind, int Block), Queue<int>> byBlock = [];

    public FactPool(List<Fact> facts)
    {
        this.facts = facts;
        isTaken = new bool[facts.Count];
        for (var i = 0; i < facts.Count; i++)
        {
            Add(byLetters, (facts[i].Kind, Letters(facts[i])), i);
            Add(byBlock, (facts[i].Kind, facts[i].Block), i);
        }
    }

    /// <summary>Those that nobody took, in the order of the text.</summary>
    public IEnumerable<Fact> Left => facts.Where((_, index) => !isTaken[index]);

    /// <summary>Takes the partner of a fact out; null where none fits.</summary>
    public Fact? Take(Fact fact)
    {
        var found = First(byLetters, (fact.Kind, Letters(fact)));
        if (found is null && fact.Block != Fact.NoBlock)
        {
            found = First(byBlock, (fact.Kind, fact.Block)) ?? Earlier(First(byBlock, (fact.Kind, fact.Block - 1)), First(byBlock, (fact.Kind, fact.Block + 1)));
        }

        if (found is not { } index)
        {
            return null;
        }

        isTaken[index] = true;
        return facts[index];
    }

    private static int? Earlier(int? left, int? right) => left is null ? right : right is null ? left : Math.Min(left.Value, right.Value);

    private static string Letters(Fact fact) => string.Concat(fact.Key.Order());

    private static void Add<T>(Dictionary<T, Queue<int>> index, T key, int fact)
        where T : notnull
    {
        if (!index.TryGetValue(key, out var same))
        {
            index.Add(key, same = new());
        }

        same.Enqueue(fact);
    }

    private int? First<T>(Dictionary<T, Queue<int>> index, T key)
        where T : notnull
    {
        if (!index.TryGetValue(key, out var same))
        {
            return null;
        }

        while (same.TryPeek(out var fact))
        {
            if (!isTaken[fact])
            {
                return fact;
            }

            same.Dequeue();
        }

        return null;
    }
}
